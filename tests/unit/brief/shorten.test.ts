import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from '../../../src/brief/text/shorten.ts'

describe('shorten', () => {
  it('cuts after a whole word and drops the punctuation there', () => {
    expect(shorten('The core issues, day by day', 18)).toBe('The core issues…')
    expect(shorten('The core issues, day by day', 20)).toBe('The core issues…')
    expect(shorten('The core issues, day by day', 21)).toBe('The core issues, day…')
    expect(shorten('Years go by. Then more.', 13)).toBe('Years go by…')
  })

  it('leaves a short text unchanged', () => {
    expect(shorten('As it is.', 9)).toBe('As it is.')
  })

  it('cuts a text without spaces between two characters', () => {
    expect(shorten('政策简报读者', 4)).toBe('政策简…')
    expect(shorten('😀😀😀', 4)).toBe('😀…')
  })

  it('is never longer than the limit, and begins like the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 60 }),
        (text, length) => {
          const short = shorten(text, length)
          expect(short.length).toBeLessThanOrEqual(length)
          expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
        },
      ),
    )
  })
})
