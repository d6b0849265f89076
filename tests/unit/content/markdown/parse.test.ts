import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../../src/content/markdown/parse.ts'

const htmlOf = (markdown: string, path = 'content/a/endnotes/1.md', frontMatter = {}) =>
  toHtml(parseBody(markdown, path, frontMatter)).replaceAll('\n', '')

describe('parseBody', () => {
  it('makes a reference of [^2] although the note is in another file', () => {
    expect(htmlOf('Text[^2].')).toBe('<p>Text<note-reference note="2"></note-reference>.</p>')
  })

  it('makes references in tables, lists and emphasis', () => {
    const html = htmlOf('| a[^1] |\n| - |\n\n- *b[^2]*')
    expect(html.match(/note="(\d)"/g)).toEqual(['note="1"', 'note="2"'])
  })

  it.each(['`[^2]`', '    [^2]', String.raw`\[^2]`, String.raw`[\^2]`])(
    'leaves %j alone',
    (markdown) => {
      expect(htmlOf(markdown)).not.toContain('note-reference')
    },
  )

  it.each(['3:1', '10:30', 'note:this', ':smile:', '::x'])('leaves %j as it is', (prose) => {
    expect(htmlOf(`At ${prose} then.`)).toBe(`<p>At ${prose} then.</p>`)
  })

  it('sets typographic quotes and dashes', () => {
    expect(htmlOf(`"It's" a -- b`)).toBe('<p>“It’s” a — b</p>')
  })

  it('raises digits as characters, so that 10⁶ is never 106, and letters as elements', () => {
    expect(htmlOf('10<sup>6</sup> m<sup>−2</sup>, CO<sub>2</sub>, 1<sup>er</sup>')).toBe(
      '<p>10⁶ m⁻², CO₂, 1<sup>er</sup></p>',
    )
    expect(htmlOf('x<SUB>*i*</SUB>')).toBe('<p>x<sub><em>i</em></sub></p>')
  })

  it('breaks lines in the cell of a table', () => {
    expect(htmlOf('| a |\n| - |\n| b<br>c</br>d |')).toContain('>b<br>c<br>d</th>')
  })

  it('shows checkboxes as characters, and marks a list of nothing else', () => {
    const html = htmlOf('- [ ] a\n- [x] b')
    expect(html).toBe('<ul class="checklist"><li>☐\u00A0a</li><li>☑\u00A0b</li></ul>')
    expect(htmlOf('- [ ] a\n- b')).not.toContain('checklist')
    expect(htmlOf('- [ ] a')).toContain('☐\u00A0a')
  })

  it('reads definitions in the items of a list, also below an empty line', () => {
    const list = '<ul><li><dl><dt>A</dt><dt><em>B</em></dt><dd>a</dd><dd>b</dd>'
    expect(htmlOf('- A\n  *B*\n  : a\n  : b\n\n  C\n\n  : c')).toBe(
      `${list}<dt>C</dt><dd>c</dd></dl></li></ul>`,
    )
    expect(htmlOf('- a: b\n\n  : c')).toContain('<dt>a: b</dt><dd>c</dd>')
    expect(htmlOf('- : c')).toBe('<ul><li>: c</li></ul>')
  })

  it('keeps the paragraphs of a definition apart', () => {
    expect(htmlOf('A\n: a\n\n  b')).toBe('<dl><dt>A</dt><dd><p>a</p><p>b</p></dd></dl>')
  })

  it('keeps what is indented below a definition in the item of a list with it', () => {
    const list = '<ul><li><dl><dt>A</dt><dd><p>a</p><p>b</p><ul><li>c</li></ul></dd></dl>'
    expect(htmlOf('- A\n  : a\n\n    b\n\n    - c')).toBe(`${list}</li></ul>`)
    expect(htmlOf('- A\n  : a\n\n    b\n\n    - c\n\n  d')).toBe(`${list}<p>d</p></li></ul>`)
    expect(htmlOf('- : a\n\n    b')).toBe('<ul><li><p>: a</p><p>b</p></li></ul>')
  })

  it('gives a section its title and its id', () => {
    const html = htmlOf('Text.', 'content/a/sections/01.md', { title: 'Easier said, than done' })
    expect(html).toBe('<h2 id="easier-said-than-done">Easier said, than done</h2><p>Text.</p>')
  })
})
