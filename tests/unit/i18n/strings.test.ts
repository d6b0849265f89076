import { describe, expect, it } from 'vitest'
import { placeName, shortPlaceName } from '../../../src/i18n/place-name.ts'
import { referenceName } from '../../../src/i18n/reference-name.ts'
import { sectionLabel, sectionTitle } from '../../../src/i18n/section-title.ts'
import {
  formatCitedDate,
  formatIssued,
  formatList,
  formatRange,
  formatSize,
  isolated,
  listParts,
  openGraphLocale,
  stringsFor,
  wholeTitle,
} from '../../../src/i18n/strings.ts'

it('numbers, ranges, sizes and lists are written as languages write them', () => {
  expect([formatRange(4, 7, 'en'), formatRange(4, 4, 'en')]).toEqual(['4–7', '4'])
  expect([1, 999_000, 999_001, 1_000_000, 1_240_000].map((size) => formatSize(size, 'en'))).toEqual(
    ['1 kB', '999 kB', '1,000 kB', '1 MB', '1.2 MB'],
  )
  expect(formatSize(1_240_000, 'fr')).toBe('1,2\u202fMo')
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B, and C')
  expect(formatList(['A', 'B'], 'es')).toBe('A y B')
})

it('the names of a list keep what they name', () => {
  const parts = listParts([1, 2, 3], 'en', (number) => `no. ${number}`)
  expect(parts).toEqual([
    { value: 'no. 1', item: 1 },
    { value: ', ', item: undefined },
    { value: 'no. 2', item: 2 },
    { value: ', and ', item: undefined },
    { value: 'no. 3', item: 3 },
  ])
})

it('a language is named to other sites with its likeliest region', () => {
  expect(['en', 'es', 'es-MX', 'fr'].map(openGraphLocale)).toEqual([
    ...['en_US', 'es_ES', 'es_MX', 'fr_FR'],
  ])
})

it('words are isolated from a line that runs from right to left', () => {
  expect(isolated('Water', 'ar')).toBe('\u2068Water\u2069')
  expect(isolated('Water', 'en')).toBe('Water')
})

it.each([
  ['Water', 'A report', 'en', 'Water: A report'],
  ['Water', 'un rapport', 'fr', 'Water\u202f: un rapport'],
  ['Why?', 'A report', 'en', 'Why? A report'],
  ['Act!', 'A report', 'en', 'Act! A report'],
  ['Water', undefined, 'en', 'Water'],
])('%s and %s are one title in the language %s', (title, subtitle, lang, whole) => {
  expect(wholeTitle({ title, subtitle, lang })).toBe(whole)
})

it('an inferred date says so', () => {
  const known = { issued: '2021-03', issuedInferred: false, lang: 'en' }
  const inferred = { ...known, issuedInferred: true }
  expect([formatIssued(known), formatCitedDate(known)]).toEqual(['March 2021', 'March 2021'])
  expect([formatIssued(inferred), formatCitedDate(inferred)]).toEqual([
    ...['March 2021 (date inferred)', '[March 2021]'],
  ])
})

describe('a section', () => {
  it.each([
    ['2', false, 'Walls', '2', '2 Walls'],
    ['1.2', false, 'Walls', '1.2', '1.2 Walls'],
    [undefined, false, 'Walls', '', 'Walls'],
    ['A', true, 'Data', 'Appendix A.', 'Appendix A. Data'],
    ['A', true, 'Annex 1: Data', '', 'Annex 1: Data'],
    ['A', true, 'Annexation', 'Appendix A.', 'Appendix A. Annexation'],
    ['3', false, 'Annex and after', '3', '3 Annex and after'],
  ])('%s (appendix: %s) “%s” has a label if it does not name itself', (...given) => {
    const [number, isAppendix, title, label, whole] = given
    expect(sectionLabel({ number, isAppendix, title }, 'en')).toBe(label)
    expect(sectionTitle({ number, isAppendix, title }, 'en')).toBe(whole)
  })

  it('has its number in the digits of the language', () => {
    expect(sectionLabel({ number: '1.2', isAppendix: false, title: 'A' }, 'fa')).toBe('۱.۲')
  })

  it.each([
    ['Section 1.2', { number: '1.2', isAppendix: false, title: 'Walls' }],
    ['Appendix A', { number: 'A', isAppendix: true, title: 'Data' }],
    ['Annex 1: Data', { number: 'A', isAppendix: true, title: 'Annex 1: Data' }],
    ['Walls', { isAppendix: false, title: 'Walls' }],
  ])('is referred to as %s', (name, section) => {
    expect(referenceName({ kind: 'section', ...section }, 'en')).toBe(name)
  })
})

it.each([
  ['paragraph', 'Paragraph 7', 'para. 7', 'paragraph 7'],
  ['recommendation', 'Recommendation 7', 'recommendation 7', 'recommendation 7'],
  ['endnote', 'Note 7', 'note 7', 'note 7'],
  ['note-reference', 'Note 7', 'note 7', 'note 7'],
  ['figure', 'Figure 7', 'figure 7', 'Figure 7'],
  ['table', 'Table 7', 'table 7', 'Table 7'],
  ['box', 'Box 7', 'box 7', 'Box 7'],
] as const)('a %s has a name alone, in a line and in a sentence', (kind, name, short, referred) => {
  const place = { kind, number: 7 }
  expect(placeName(place, stringsFor('en'), String)).toBe(name)
  expect(shortPlaceName(place, stringsFor('en'), String)).toBe(short)
  expect(referenceName(place, 'en')).toBe(referred)
})

it('a pull quote is named by its number', () => {
  const place = { kind: 'pull-quote', number: 2 } as const
  expect(placeName(place, stringsFor('en'), String)).toBe('Pull quote 2')
  expect(referenceName(place, 'en')).toBe('pull quote 2')
})
