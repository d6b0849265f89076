import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correction, correctWord } from '../../../src/search/query/correct.ts'
import { namesOf } from '../../../src/search/query/load.ts'

const words = new Map(
  Object.entries({
    vaccination: 2,
    nafta: 1,
    unsc: 1,
    border: 5,
    borders: 2,
    broader: 1,
    will: 9,
  }),
)
const names = new Set(['nafta', 'unsc'])
const corrected = (word: string) => correctWord(word, words, (one) => names.has(one))

describe('correctWord', () => {
  it.each([
    ['missing', 'vacination', 'vaccination'],
    ['doubled', 'vacccination', 'vaccination'],
    ['wrong', 'vaccinatoon', 'vaccination'],
    ['swapped', 'natfa', 'nafta'],
  ])('corrects one %s letter', (_, typed, meant) => {
    expect(corrected(typed)).toBe(meant)
  })

  it('corrects any one letter of a longer word', () => {
    const at = fc.nat({ max: 'vaccination'.length - 1 })
    fc.assert(
      fc.property(at, fc.constantFrom('x', 'q', 'z', 'j'), (place, letter) => {
        const typed = `${'vaccination'.slice(0, place)}${letter}${'vaccination'.slice(place + 1)}`
        expect(corrected(typed)).toBe('vaccination')
      }),
    )
  })

  it('does not correct two letters', () => {
    expect(corrected('vaxination')).toBeUndefined()
  })

  it('does not correct a word of the library that is one letter from another', () => {
    expect(corrected('border')).toBeUndefined()
    expect(corrected('borders')).toBeUndefined()
  })

  it('corrects a short word to a name only', () => {
    expect(corrected('uncs')).toBe('unsc')
    expect(corrected('wikl')).toBeUndefined()
  })

  it('prefers the same first letter, then the more frequent word', () => {
    expect(corrected('bordr')).toBe('border')
  })
})

describe('correction', () => {
  const list = {
    words: new Map([...words, ['bolsonaro', 1], ['apec', 1], ['forge', 1]]),
    isWhole: true,
  }
  const names = namesOf([])
  const meant = (typed: string) =>
    correction({ kind: 'word', typed, word: typed.toLowerCase(), isLast: true }, list, names)

  it.each([
    ['Bolsanaro', 'bolsonaro'],
    ['Vaccinaton', 'vaccination'],
    ['NATFA', 'nafta'],
  ])('repairs a long name and swapped letters: %s', (typed, word) => {
    expect(meant(typed)).toBe(word)
  })

  it.each(['OPEC', 'Jorge', 'Forged', 'NAFTAX', 'Bordera'])('leaves the name %s', (typed) => {
    expect(meant(typed)).toBeUndefined()
  })
})
