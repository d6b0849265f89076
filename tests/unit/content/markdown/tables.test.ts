import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../../src/content/markdown/parse.ts'

const html = (markdown: string): string =>
  toHtml(parseBody(markdown, 'content/a/sections/1.md', {})).replaceAll('\n', '')

describe('tables', () => {
  it('have headings of columns, and of rows where each row has a name of its own', () => {
    expect(html('| A | B |\n|---|---|\n| x | 1 |\n| y | 2 |')).toContain(
      '<tr><th scope="row">x</th><td>1</td></tr><tr><th scope="row">y</th><td>2</td></tr>',
    )
    expect(html('| A | B |\n|---|---|\n| x | 1 |')).toContain(
      '<tr><th scope="col">A</th><th scope="col">B</th></tr>',
    )
    for (const rows of ['| x | 1 |\n| x | 2 |', '| x | 1 |\n|  | 2 |']) {
      expect(html(`| A | B |\n|---|---|\n${rows}`)).not.toContain('scope="row"')
    }
  })

  it('have no empty headings: an empty head is left out, an empty cell is a plain one', () => {
    expect(html('|  |  |\n|---|---|\n| x | 1 |\n| y | 2 |')).not.toContain('<thead>')
    expect(html('|  | B |\n|---|---|\n| x | 1 |')).toContain(
      '<tr><td></td><th scope="col">B</th></tr>',
    )
    expect(html('| &nbsp; | B |\n|---|---|\n| x | 1 |')).not.toContain('<th scope="col">\u00A0')
    expect(html('| ![a](figures/a.png) |\n|---|\n| x |')).toContain('<thead>')
  })

  it('without headings have the first words of each row as its heading, as axe asks', () => {
    expect(html('|  |  |\n|--|--|\n| x | 1 |\n| x | 2 |\n|  | 3 |')).toBe(
      '<table><tbody><tr><th scope="row">x</th><td>1</td></tr><tr><th scope="row">x</th><td>2</td></tr>' +
        '<tr><td></td><th scope="row">3</th></tr></tbody></table>',
    )
  })

  it('are aligned by classes, since the site has no style attributes', () => {
    const table = html('| A | B | C |\n|:--|--:|:-:|\n| x | 1 | 2 |')
    expect(table).toContain('<td class="right">1</td><td class="center">2</td>')
    expect(table).not.toMatch(/style|align=/)
  })

  it('has names of its rows below an empty corner, although two are the same', () => {
    const table = html('|  | 2019 |\n|---|---|\n| China | 1 |\n| China | 2 |')
    expect(table).toContain('<tr><th scope="row">China</th><td>2</td></tr>')
    expect(table).toContain('<tr><td></td><th scope="col">2019</th></tr>')
    expect(html('|  | 2019 |\n|---|---|\n| China | 1 |\n|  | 2 |')).not.toContain('scope="row"')
  })
})
