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
    [
      'L’eau qu’une île d’Oléron n’a pas, aujourd’hui',
      ['L', 'eau', 'qu', 'une', 'île', 'd', 'Oléron', 'n’a', 'pas', 'aujourd’hui'],
    ],
    ["O'Brien's rock'n'roll, M's", ["O'Brien's", "rock'n'roll", "M's"]],
    ['x_y and😀z 𝒜b', ['x', 'y', 'and', 'z', '𝒜b']],
    ['', []],
  ])('splits %j into words', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('folds typographic differences', () => {
    expect(wordsOf('López’s U.N. FINE Œuvre co\u00adop').map(({ folded }) => folded)).toEqual([
      ...["lopez's", 'un', 'fine', 'oeuvre', 'coop'],
    ])
  })

  it('folds words after a letter whose lower case is longer', () => {
    expect(wordsOf('İİİ, Izmir AND Rize').map(({ folded }) => folded)).toEqual([
      ...['iii', 'izmir', 'and', 'rize'],
    ])
  })
})
