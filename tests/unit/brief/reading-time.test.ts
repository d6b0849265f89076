import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, readingMinutes } from '../../../src/brief/model/reading-time.ts'

describe('countWords', () => {
  it.each([
    ['One, two; three.', 'en', 3],
    ['U.S.-Mexico relations: 3.5 percent, don’t you think?', 'en', 8],
    ['  Dos\ntres  ', 'es', 2],
    ['東京都に住む。', 'ja', 4],
    ['', 'en', 0],
  ])('of %j in %s are %d', (text, lang, words) => {
    expect(countWords(text, lang)).toBe(words)
  })

  it('counts as the whole text parted at once would be counted', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    const pieces = fc.constantFrom(
      ...['a', 'B.', '3', ',5', '’s', ' ', '\n', '—', '“', 'é', '中', '😀'],
    )
    fc.assert(
      fc.property(fc.array(pieces), (some) => {
        const text = some.join('')
        const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
        expect(countWords(text, 'en')).toBe(words.length)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('readingMinutes', () => {
  it('is never nothing', () => {
    expect([0, 238, 2380].map(readingMinutes)).toEqual([1, 1, 10])
  })
})
