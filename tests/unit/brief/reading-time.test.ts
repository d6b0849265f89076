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
})

describe('readingMinutes', () => {
  it('is at least one minute', () => {
    expect([0, 238, 2380].map(readingMinutes)).toEqual([1, 1, 10])
  })
})
