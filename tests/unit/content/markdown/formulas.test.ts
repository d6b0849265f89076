import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../src/brief/problems/problem.ts'
import { parseBody } from '../../../../src/content/markdown/parse.ts'

const parse = (markdown: string) => {
  const problems: Problem[] = []
  const html = toHtml(parseBody(markdown, 'content/a/endnotes/1.md', {}, problems))
  return { html, problems }
}

/** Each kind of construction that Temml knows and papers use. */
const FORMULAS = String.raw`
E = mc^2
a' + b'' \neq c_{i,j}^{2}
\frac{a}{b} \dfrac{a}{b} \tfrac{a}{b} \cfrac{1}{1+\cfrac{1}{2}} \binom{n}{k} \genfrac{(}{)}{0pt}{}{a}{b}
\sqrt{x} \sqrt[3]{x}
\sum_{i=1}^{n} x_i \prod_j p_j \int_0^\infty e^{-x}\,dx \oint \iint
\hat{\beta} \widehat{abc} \bar{x} \overline{AB} \underline{x} \vec{v} \tilde{u} \widetilde{abcdef} \dot{x} \ddot{y} \acute{a} \check{a} \mathring{A}
\overrightarrow{AB} \underbrace{a+b}_{n} \overbrace{a+b}^{n} \xrightarrow[a]{b} \stackrel{!}{=} \overset{a}{b}
\begin{aligned} a &= b \\ c &= d \end{aligned}
\begin{align} a &= b \\ c &= d \end{align}
\begin{align*} a &= b \\ c &= d \end{align*}
\begin{alignedat}{2} a &= b & c &= d \end{alignedat}
\begin{equation} a=b \end{equation}
\begin{gather} a \\ b \end{gather}
\begin{split} a &= b \\ &= c \end{split}
\begin{multline} a \\ b \end{multline}
\begin{cases} 1 & x>0 \\ 0 & \text{otherwise} \end{cases}
\begin{dcases} a & b \\ c & d\end{dcases}
\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} \begin{bmatrix} 1 \end{bmatrix} \begin{vmatrix} 1 \end{vmatrix} \begin{smallmatrix} 1 & 2 \end{smallmatrix}
\begin{array}{c|cc} 1 & 2 & 3 \\ \hline 3 & 4 & 5 \end{array}
\begin{array}{|c|r|} \hline 1 & 2 \\ \hline \end{array}
\begin{array}{c:c} 1 & 2 \\ \hdashline 3 & 4 \end{array}
\begin{array}{c} 1 \\ \hline \hline 2 \end{array}
\begin{CD} A @>>> B \\ @VVV @VVV \\ C @>>> D \end{CD}
\left( \frac{a}{b} \right) \left. \frac{d}{dx} \right|_{x=0} \Bigl( x \Bigr) \left\{ x \middle| y \right\}
\operatorname{Var}(X) \operatorname*{argmin}_x f \lim_{x\to 0} \log \max
\mathbb{R} \mathcal{L} \mathbf{x} \mathrm{d} \mathsf{A} \mathtt{B} \mathfrak{g} \mathscr{P} \boldsymbol{\beta} \bm{\beta} \pmb{x}
\text{if } x \in A \quad \textbf{bold} \textit{it} \qquad \, \; \! \:
\boxed{x} \fbox{x} \cancel{x} \bcancel{y} \xcancel{z} \sout{w} \phantom{x} \smash{x} \hspace{2em} \substack{a \\ b}
\tag{1} x
\large x \tiny y \displaystyle \sum \textstyle \sum
\sideset{_1^2}{_3^4}\sum \vcenter{x} \verb|x|
\ce{CO2 + C -> 2 CO} \ce{SO4^2-} \pu{123 kJ//mol}
\angln \phase{30} \longdiv{x} \bra{x} \ket{y} \bordermatrix{ & a \cr b & c}
\mathrm{GDP}_t = C_t + I_t + 10\,000\,€ + \$5 + 3\,\%
`
  .trim()
  .split('\n')

const require = createRequire(import.meta.url)
const styles = join(import.meta.dirname, '../../../../src/styles')
/** What the page's style sheet has for formulas. */
const STYLES = Array.from(
  readFileSync(join(styles, 'report.css'), 'utf8').matchAll(/@import '(.*(?:temml|math).*)'/g),
  ([, path = '']) =>
    readFileSync(path.startsWith('.') ? join(styles, path) : require.resolve(path), 'utf8'),
).join('\n')

/** TeX that has a number beside it. */
const DISPLAYED_ONLY = /\\tag|\{(?:align\*?|equation|gather|split|multline|CD)\}/

describe('a formula', () => {
  it.each(FORMULAS)('%s has no style attribute, displayed or in a text', (tex) => {
    const inText = DISPLAYED_ONLY.test(tex) ? [] : [`Text $$${tex}$$ text.`]
    for (const markdown of [`$$${tex}$$`, `$$\n${tex}\n$$`, ...inText]) {
      const { html, problems } = parse(markdown)
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(html).toContain('<math')
      visit(fromHtml(html), 'element', ({ properties }) => {
        expect(properties).not.toHaveProperty('style')
        expect(properties).not.toHaveProperty('mathcolor')
      })
    }
  })

  it.each(FORMULAS)('%s has a rule for each class', (tex) => {
    visit(fromHtml(parse(`$$${tex}$$`).html), 'element', ({ properties }) => {
      for (const name of [properties.className].flat().filter(Boolean)) {
        // Temml has it for a script of its own.
        if (name !== 'tml-tageqn') expect(STYLES).toMatch(new RegExp(`\\.${String(name)}\\b`))
      }
    })
  })

  it('is `mstyle` where MathML 3, which EPUBCheck knows, allows no such attributes of `mrow`', () => {
    const { html } = parse('$$\\boxed{x}$$')
    expect(html).toMatch(/<mstyle[^>]* displaystyle/)
    expect(html).not.toMatch(/<mrow[^>]* displaystyle/)
  })

  it('loses nothing that Temml draws with styles, other than colours and odd spaces', () => {
    const odd = FORMULAS.filter((tex) => parse(`$$${tex}$$`).problems.length > 0)
    expect(odd).toEqual([])
    expect(parse('$$\\textcolor{red}{x}$$').problems).toMatchObject([
      { code: 'formula-partly-shown', line: 1, column: 1 },
    ])
  })

  it.each([
    ['$$x$$', 'block'],
    ['$$\nx\n$$', 'block'],
    ['Text\n$$x$$\ntext.', 'block'],
    ['$$\\begin{aligned}\na &= b\n- c\n\\end{aligned}$$', 'block'],
    ['> $$\n> x\n> $$', 'block'],
    ['- a\n\n  $$x$$  ', 'block'],
    ['Text $$x$$ text.', undefined],
    ['Text $$x\n+y$$ text.', undefined],
    ['| a |\n|---|\n| $$x_1$$ |', undefined],
    ['At \\$$$x$$.', undefined],
  ])('%j is one, with display %s', (markdown, display) => {
    const found: unknown[] = []
    visit(fromHtml(parse(markdown).html), 'element', ({ tagName, properties }) => {
      if (tagName === 'math') found.push(properties['display'])
    })
    expect(found).toEqual([display])
  })

  it.each([
    ...['$5', 'US$10–$20', 'It costs $5 to $10.', '$x$', '$x_1$ and $y_1$', 'A$AP and Ke$ha'],
    ...['`$$x$$`', '    $$x$$', '\\$\\$x\\$\\$', '$$', '$$ $$', '$$$', '$$x\n\ny', '$$x', 'x$$'],
  ])('%j is none', (markdown) => {
    const { html, problems } = parse(`${markdown}\n\nMore.`)
    expect(html).not.toContain('<math')
    expect(html).toContain('<p>More.</p>')
    expect(problems).toEqual([])
  })

  it('leaves the amounts of money in a text as they are typed', () => {
    const prose = 'From $5 to $10, US$10–$20, A$3,000 and $x$.'
    expect(parse(prose).html).toBe(`<p>${prose}</p>`)
  })

  it.each([
    ['$$\\frac{a}{b$$', 1, 3, 'expected'],
    ['Text $$a + \\foo$$.', 1, 12, 'There is no command \\foo.'],
    ['$$\na\n+ \\foo\n$$', 3, 3, 'There is no command \\foo.'],
    ['Text.\n\n> $$\n> \\foo\n> $$', 4, 3, 'There is no command \\foo.'],
    ['$$\\href{https://example.org}{x}$$', 1, 3, 'There is no command \\href'],
    ['$$\\style{color:red}{x}$$', 1, 3, 'The command \\style is not allowed'],
    ['$$x^2^3$$', 1, 6, 'Double superscript.'],
  ])('%j is an error', (markdown, line, column, message) => {
    const { problems } = parse(markdown)
    expect(problems).toMatchObject([{ code: 'formula-not-understood', line }])
    expect(problems[0]?.message).toContain(message)
    if (!markdown.includes('frac')) expect(problems[0]?.column).toBe(column)
  })

  it('refuses what could run a script or ask another host', () => {
    for (const tex of [
      '\\href{javascript:alert(1)}{x}',
      '\\includegraphics{https://example.org/a.png}',
      '\\id{x}{y}',
      '\\data{a=b}{y}',
    ]) {
      const { html, problems } = parse(`$$${tex}$$`)
      expect(problems).toHaveLength(1)
      expect(html).not.toMatch(/<[^>]*(?:href|img|id=|data-)/)
    }
    const { html } = parse('$$\\text{<script>alert(1)</script>}$$')
    visit(fromHtml(html), 'element', ({ tagName }) => expect(tagName).not.toBe('script'))
  })
})
