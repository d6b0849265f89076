import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { formulaOf } from '../../../src/pdf/formula.ts'

const formula = (alttext: string): Element => ({
  ...{ type: 'element', tagName: 'math', children: [] },
  properties: { alttext, display: 'block' },
})

describe('formulas of the PDF', () => {
  it('are in Typst’s markup, also with bars by their sides and a name', () => {
    const typst = formulaOf(
      formula(String.raw`\label{a} \frac{1}{2} \biggr\rvert_{x=1} \lVert y \rVert`),
      { warn: (warning) => expect.fail(warning) },
    )
    expect(typst).toContain('#math.equation(')
    expect(typst).toContain('1/2')
    expect(typst).not.toContain('$rvert')
  })

  it.each([
    [String.raw`\bm{x}`, 'bold(x)'],
    [String.raw`\stackrel{!}{=}`, 'limits(=)^!'],
    [String.raw`\Big| x \big)`, '| x )'],
    [String.raw`\begin{gather*}a\\b\end{gather*}`, 'a \\ b'],
  ])('have %s', (tex, markup) => {
    const typst = formulaOf(formula(tex), { warn: (warning) => expect.fail(warning) })
    expect(typst.replaceAll(' ', '')).toContain(`$${markup.replaceAll(' ', '')}$`)
  })

  it('are their TeX, with a warning, where Typst would refuse what the conversion makes of them', () => {
    const warnings: string[] = []
    const warn = (warning: string) => warnings.push(warning)
    expect(formulaOf(formula(String.raw`a \unheardof b`), { warn })).toMatch(/^#listing\(/)
    expect(warnings).toEqual([expect.stringContaining(String.raw`a \unheardof b`)])
  })
})
