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

  it('gives a section its title and its id', () => {
    const html = htmlOf('Text.', 'content/a/sections/01.md', { title: 'Easier said, than done' })
    expect(html).toBe('<h2 id="easier-said-than-done">Easier said, than done</h2><p>Text.</p>')
  })
})
