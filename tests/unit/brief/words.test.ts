import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/brief/text/words.ts'

const wordsIn = (text: string): string[] =>
  wordsOf(text).map(({ start, end }) => text.slice(start, end))

describe('wordsOf', () => {
  it.each([
    [
      'Mexico’s 3rd-largest partner (by far).',
      ['Mexico’s', '3rd', 'largest', 'partner', 'by', 'far'],
    ],
    ["don't 'quote' it'", ["don't", 'quote', 'it']],
    [
      'the U.N. and the U.S.A, in A. D. 2021.',
      ['the', 'U.N.', 'and', 'the', 'U.S.A', 'in', 'A', 'D', '2021'],
    ],
    ['vis-à-vis naı̈ve co\u00adoperation', ['vis', 'à', 'vis', 'naı̈ve', 'co\u00adoperation']],
    ['国境の3つ、データ', ['国', '境', 'の', '3', 'つ', 'デ', 'ー', 'タ']],
    ['ที่กรุงเทพ', ['ที่', 'ก', 'รุ', 'ง', 'เ', 'ท', 'พ']],
    ['x_y and😀z 𝒜b', ['x', 'y', 'and', 'z', '𝒜b']],
    ['', []],
  ])('parts %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('folds what typography changes', () => {
    expect(wordsOf('López’s U.N. FINE co\u00adop').map(({ folded }) => folded)).toEqual([
      ...["lopez's", 'un', 'fine', 'coop'],
    ])
  })

  it('folds words behind a letter whose small form is longer', () => {
    expect(wordsOf('İİİ, Izmir AND Rize').map(({ folded }) => folded)).toEqual([
      ...['iii', 'izmir', 'and', 'rize'],
    ])
  })

  it('finds in any text what the definition of a word finds', () => {
    // Letters, marks and digits of all kinds, dots, apostrophes, invisible characters, an emoji.
    const pieces = fc.constantFrom(
      ...['a', 'B', 'z', '0', 'é', 'e\u0301', '中', '𝒜', '٣', '.', "'", '’', '\u00ad', '\u200d'],
      ...[' ', '-', '—', '_', '@', '😀', '\ud83d', '\n'],
    )
    const definition =
      /\p{Script=Han}\p{M}*|\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’\u00ad\u200b-\u200d\u2060]+(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
        const text = some.join('')
        expect(wordsIn(text)).toEqual(Array.from(text.matchAll(definition), ([word]) => word))
      }),
      { numRuns: 5000 },
    )
  })
})
