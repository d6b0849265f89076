import { section, type Case } from './case.ts'

/** Markup of other systems: the line that an editor typed, and words of the warning. */
const FOREIGN: readonly [body: string, place: string, words: string][] = [
  ['As shown [@wayne2017, p. 4].', '5:10', '“[@wayne2017, p. 4]” is a citation'],
  ['As shown [see @wayne2017; @sarukhan2021].', '5:10', 'references.bib'],
  ['It grows [-@wayne2017].', '5:10', 'is a citation'],
  ['See @fig:map and more.', '5:5', '[](#f1)'],
  ['See \\@ref(fig:map) and more.', '5:5', 'is a cross reference of Bookdown'],
  ['### Costs {#5.1.1-costs}', '5:11', 'an attribute of Pandoc'],
  ['See @tbl-trade.', '5:5', 'is a cross reference of Pandoc or Quarto'],
  ['Let $x$ be the price.', '5:5', '“$x$” is a formula of LaTeX'],
  ['Let $x_i^2$ be it.', '5:5', '$$x$$'],
  ['With $\\beta = 0.3$ it grows.', '5:6', 'is a formula of LaTeX'],
  ['Significant ($p < 0.05$).', '5:14', 'is a formula of LaTeX'],
  ['A sample of $n=120$ towns.', '5:13', 'is a formula of LaTeX'],
  ['It is \\(a + b = c\\) then.', '5:7', 'is a formula of LaTeX'],
  ['It is $$x + y\n\nand more.', '5:7', 'the beginning of a formula without an end'],
  ['$$\nx\n\ny\n', '5:1', 'the beginning of a formula without an end'],
  ['::: {.callout-note}\nText.\n:::', '5:1', ':::box[Title]'],
  ['::: warning\n\nText.\n\n:::', '5:1', ':::box[Title]'],
  ['!!! note "Read this"\n    Text.', '5:1', 'is a box of MkDocs'],
  ['!!! warning', '5:1', ':::box[Title]'],
  ['.. figure:: map.png', '5:1', 'is a directive of reStructuredText'],
  ['### Trade {#sec:trade .unnumbered}\n\nText.', '5:11', 'is an attribute of Pandoc or Kramdown'],
  ['Some [words](https://example.org){.external}.', '5:34', 'is an attribute'],
  ['Some text.\n{: .lead}', '6:1', 'is an attribute'],
  ['A map {width=50%}.', '5:7', 'is an attribute'],
  ['{{< fig src="map.png" >}}', '5:1', 'is a shortcode of Hugo'],
  ['{% include map.html %}', '5:1', 'is a shortcode'],
  ['Words.^[A note within the text.] More.', '5:7', 'endnotes/1.md'],
  ['+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+', '5:1', 'is a grid table of Pandoc'],
  ['| Year | Trade |\n| 2019 | 614 |', '5:1', 'without its line of dashes'],
  ['| Year | **Trade** |\n| --- |\n| 2019 | 614 |', '5:1', 'as many cells as the row'],
  ['Table: Trade by partner\n\n| a | b |\n|---|---|\n| 1 | 2 |', '5:1', ':::table'],
  ['| a | b |\n|---|---|\n| 1 | 2 |\n\n: Trade by partner', '9:1', 'is a caption in Pandoc'],
  ['| a | b |\n|---|---|\n| 1 | 2 |\nTable: Trade by partner', '8:1', 'is a caption in Pandoc'],
  ['Text.\n\n\\newpage\n\nMore.', '7:1', '“\\newpage” is a command of LaTeX'],
  ['See section \\ref{sec:trade}.', '5:13', '[](#some-heading)'],
  ['As \\citep[p. 4]{wayne2017} shows.', '5:4', 'is a command of LaTeX'],
  ['Some \\textbf{bold} words.', '5:6', 'is a command of LaTeX'],
  ['#Heading without a space', '5:1', 'Put a space after the last #.'],
  ['##Heading', '5:1', 'is not a heading'],
  ['About CO~2~.', '5:9', 'CO<sub>2</sub>'],
  ['About m^2^.', '5:8', 'is a subscript or superscript of Pandoc'],
  ['It is ==very== important.', '5:7', 'is a highlight'],
  ['See [[Trade|the page]].', '5:5', 'is a link of a wiki'],
  ['[TOC]\n\nText.', '5:1', 'the page has a table of contents'],
]

/** Prose that only looks like it. */
const PROSE = [
  'It costs $5 to $10, or US$10–$20, C$3, A$AP and Ke$ha; ($5) and $1=C$ 1.30, $5/$6, $3 and -$4.',
  'From $2.5 million (2019) to $3 million (2020), i.e. +$0.5 million; the "$100 laptop" costs $188.',
  'At 3:1, 10:30, note:this, :smile:, ::x, 2 < 3 & 4 > 3, {y}, {{z}}, {sic}, [sic], @potus, a@b.org.',
  'C# and F# are languages; see issue #4, #1 priority, and A^B, ^ and ~ 5 %, ~20 to ~30, 10^6, x^2.',
  '#1 priority',
  '#MeToo changed the debate, and #BlackLivesMatter too.',
  'Table: a list of what was done.',
  'Table 1: Trade by partner\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  'It said: “a | b” and |x| < 3 and |y| > 4.',
  '!!! is an album by the band !!! of 2001.',
  'Wow!!! note that.',
  'C:\\Users\\ana\\newpage.txt and \\\\server\\share',
  'See the file [a] (b) [c], [1], [[1]], and e-mail [ana@example.org].',
  'a == b, a === b, if x==y then z==w.',
  'Text ::: with colons, and Ratio:::.',
  'The sets {a, b}, {1 = yes}, {c.d} and {e}.',
  'He said (in 2019) \\(sic\\) that \\[he\\] left.',
  'Price: $$ to $$$, or $$$$ at most; a budget of $$.',
  '`[@key]`, `$x$`, `{#id}`, `{{< x >}}`, `^[a]`, `\\ref{a}`, `:::x`.',
  '```\n::: {.callout}\n| a | b |\n$x$\n```',
  'Dollars $ alone, 5 $ or 10 $, and $x alone.',
  '+1 and +/-, or ++ and +---.',
]

export const foreignMarkup: Case[] = [
  ...FOREIGN.map(([body, place, words]): Case => ({
    title: JSON.stringify(body),
    files: section(body),
    finds: [[`a-brief/sections/01.md:${place} ${codeOf(words)}`, words]],
  })),
  ...PROSE.map((prose): Case => ({ title: `prose: ${prose}`, files: section(prose), finds: [] })),
]

function codeOf(words: string): string {
  if (/citation|references\.bib/.test(words)) return 'citation-without-references'
  return /heading$|after the last #/.test(words) ? 'markup-not-understood' : 'foreign-markup'
}
