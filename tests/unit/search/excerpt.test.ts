import { describe, expect, it } from 'vitest'
import { contextOf, excerptOf, type Piece } from '../../../src/search/query/excerpt.ts'

const text = 'It began in D.C. on U.S. soil. Two tango. Then two more tango, and a tango.'
const every = (word: string) =>
  Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
    start: index,
    end: index + word.length,
  }))
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text: words, marked }) => (marked ? `[${words}]` : words)).join('')

describe('excerptOf', () => {
  it('is the whole sentence that has most of the matches', () => {
    const { pieces, before, after } = excerptOf(text, every('tango'), 'en')
    expect(shown(pieces)).toBe('Then two more [tango], and a [tango].')
    expect([before, after]).toEqual([true, false])
  })

  it('is in pieces, none of them empty', () => {
    expect(excerptOf('Tango is a dance. ', [{ start: 0, end: 5 }], 'en')).toEqual({
      pieces: [
        { text: 'Tango', marked: true },
        { text: ' is a dance.', marked: false },
      ],
      ...{ before: false, after: false },
    })
    const overlapping = [
      { start: 0, end: 5 },
      { start: 2, end: 8 },
    ]
    expect(shown(excerptOf('Tango is a dance.', overlapping, 'en').pieces)).toBe(
      '[Tango] is a dance.',
    )
    expect(excerptOf('', [], 'en').pieces).toEqual([])
  })

  it('is the first of the sentences with as many matches', () => {
    const { pieces, before, after } = excerptOf(
      'A cat. A cat. ',
      [
        { start: 2, end: 5 },
        { start: 9, end: 12 },
      ],
      'en',
    )
    expect([shown(pieces), before, after]).toEqual(['A [cat].', false, true])
  })

  it('does not end a sentence at an abbreviation', () => {
    expect(shown(excerptOf(text, every('soil'), 'en').pieces)).toBe(
      'It began in D.C. on U.S. [soil].',
    )
    const pieces = 'Her Op.-Ed pieces sell. More.'
    expect(shown(excerptOf(pieces, [{ start: 11, end: 17 }], 'en').pieces)).toBe(
      'Her Op.-Ed [pieces] sell.',
    )
  })
})

describe('contextOf', () => {
  it('has a match in the sentence in which it begins', () => {
    const ranges = [{ start: 7, end: 10 }]
    expect(contextOf('A cat. Two cats.', ranges, 'en').map(shown)).toEqual(['[Two] cats.'])
    expect(contextOf('A cat. Two cats.', [{ start: 2, end: 5 }], 'en').map(shown)).toEqual([
      'A [cat].',
    ])
  })

  it('is every sentence with a match', () => {
    expect(contextOf(text, every('tango'), 'en').map(shown)).toEqual([
      'Two [tango].',
      'Then two more [tango], and a [tango].',
    ])
  })
})
