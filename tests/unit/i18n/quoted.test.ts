import { describe, expect, it } from 'vitest'
import { quotedWith, unlessQuoted } from '../../../src/i18n/quoted.ts'

const english = quotedWith('“', '”', '‘', '’')
const french = quotedWith('«\u202f', '\u202f»', '“', '”')

describe('quotedWith', () => {
  it.each([
    ['a vaccine', '“a vaccine”'],
    ['the “new” way', '“the ‘new’ way”'],
  ])('quotes %s in English', (words, quoted) => {
    expect(english(words)).toBe(quoted)
  })

  it('quotes in French with narrow no-break spaces, and none within the inner marks', () => {
    expect(french('l’« effet » de serre')).toBe('«\u202fl’“effet” de serre\u202f»')
  })
})

it('unlessQuoted does not double the marks of a query', () => {
  const searched = unlessQuoted(english)
  expect(['climate', '"climate change" 2021', '« climat »'].map(searched)).toEqual([
    '“climate”',
    '"climate change" 2021',
    '« climat »',
  ])
})
