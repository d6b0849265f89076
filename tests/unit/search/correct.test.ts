import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correct, type WordList } from '../../../src/search/query/correct.ts'

const words = {
  vaccination: 2,
  nafta: 1,
  unsc: 1,
  border: 5,
  borders: 2,
  broader: 1,
  will: 9,
  peer: 1,
}
const spelt = ['peru', 'boarder']
const names = new Set(['nafta', 'unsc'])

const list = (length: number): Promise<WordList> =>
  Promise.resolve({
    words: Object.fromEntries(Object.entries(words).filter(([word]) => word.length === length)),
    spelt: spelt.filter((word) => word.length === length),
  })
const corrected = (word: string) => correct(word, list, (one) => names.has(one))

describe('correct', () => {
  it.each([
    ['missing', 'vacination', 'vaccination'],
    ['doubled', 'vacccination', 'vaccination'],
    ['wrong', 'vaccinatoon', 'vaccination'],
    ['swapped', 'natfa', 'nafta'],
  ])('mends one %s letter', async (_, typed, meant) => {
    expect(await corrected(typed)).toBe(meant)
  })

  it('mends any one letter of a longer word', async () => {
    const at = fc.nat({ max: 'vaccination'.length - 1 })
    await fc.assert(
      fc.asyncProperty(at, fc.constantFrom('x', 'q', 'z', 'j'), async (place, letter) => {
        const typed = `${'vaccination'.slice(0, place)}${letter}${'vaccination'.slice(place + 1)}`
        expect(await corrected(typed)).toBe('vaccination')
      }),
    )
  })

  it('leaves alone what is spelt right, or two letters off', async () => {
    expect(await corrected('peru')).toBeUndefined()
    expect(await corrected('boarder')).toBeUndefined()
    expect(await corrected('vaxination')).toBeUndefined()
  })

  it('leaves alone what the library has, though another of its words is one letter off', async () => {
    expect(await corrected('border')).toBeUndefined()
    expect(await corrected('borders')).toBeUndefined()
  })

  it('takes a short word for a name only', async () => {
    expect(await corrected('uncs')).toBe('unsc')
    expect(await corrected('wikl')).toBeUndefined()
    expect(await corrected('un')).toBeUndefined()
  })

  it('prefers the same first letter, then the more frequent word', async () => {
    expect(await corrected('bordr')).toBe('border')
  })
})
