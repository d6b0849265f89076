import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correction } from '../../../src/search/query/correct.ts'
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
    bolsonaro: 1,
    apec: 1,
    forge: 1,
  }),
)
const names = namesOf(
  ['NAFTA', 'UNSC'].map((term) => ({
    ...{ slug: term, term, aliases: [], searchedAs: [], definition: '', count: 1 },
  })),
)
const corrected = (typed: string) => correction(typed, { words }, names)

describe('correction', () => {
  it.each([
    ['missing', 'vacination', 'vaccination'],
    ['doubled', 'vacccination', 'vaccination'],
    ['wrong', 'vaccinatoon', 'vaccination'],
    ['swapped', 'natfa', 'NAFTA'],
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
    expect(corrected('uncs')).toBe('UNSC')
    expect(corrected('wikl')).toBeUndefined()
  })

  it('prefers the same first letter, then the more frequent word', () => {
    expect(corrected('bordr')).toBe('border')
  })
})

describe('a word with a capital', () => {
  it.each([
    ['Bolsanaro', 'bolsonaro'],
    ['Vaccinaton', 'vaccination'],
    ['Bolssonaro', 'bolsonaro'],
    ['NATFA', 'NAFTA'],
  ])('is corrected if it is long or has swapped letters: %s', (typed, word) => {
    expect(corrected(typed)).toBe(word)
  })

  it.each(['OPEC', 'Jorge', 'Forged', 'NAFTAX'])('is a name else: %s', (typed) => {
    expect(corrected(typed)).toBeUndefined()
  })
})
