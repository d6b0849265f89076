import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { wrapPassage } from '../../../src/brief/passages/wrap-passage.ts'
import { plainText } from '../../../src/brief/text/plain-text.ts'

const text = (value: string): ElementContent => ({ type: 'text', value })
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})
const note = element('note-reference')

/** Wraps the given words of some prose in `<b>`. */
function wrapped(prose: ElementContent[], words: string): string {
  const start = plainText(prose).indexOf(words)
  const passage = { start, end: start + words.length }
  return toHtml(wrapPassage(prose, passage, (inside) => element('b', ...inside)))
}

describe('the passage of a pull quote', () => {
  it('is wrapped with the full stop after it, and nothing else', () => {
    expect(wrapped([text('One. Two three. Four.')], 'Two three')).toBe(
      'One. <b>Two three.</b> Four.',
    )
    expect(wrapped([text('One, two, three.')], 'two')).toBe('One, <b>two</b>, three.')
  })

  it('keeps the note reference at its end, and leaves the one before it', () => {
    expect(wrapped([text('One.'), note, text(' Two.'), note, text(' Three.')], 'Two')).toBe(
      'One.<note-reference></note-reference> <b>Two.<note-reference></note-reference></b> Three.',
    )
  })

  it('takes in a word in italics that it only partly covers', () => {
    const prose = [text('One '), element('em', text('two three')), text(' four.')]
    expect(wrapped(prose, 'three four')).toBe('One <b><em>two three</em> four.</b>')
    expect(wrapped(prose, 'One two')).toBe('<b>One <em>two three</em></b> four.')
  })
})
