/** The parts of a brief's page that are made without a browser. */
import { describe, expect, it } from 'vitest'
import { letterOf } from '../../../src/components/brief/back-links.ts'
import { inlineStyles } from '../../../src/components/brief/inline-styles.ts'
import { marginTexts } from '../../../src/components/brief/margin-texts.ts'
import { originalOf } from '../../../src/components/brief/original.ts'
import { placeSentence } from '../../../src/components/brief/place-links.ts'
import { recordLines } from '../../../src/components/brief/record-lines.ts'
import { withLink } from '../../../src/components/brief/reference-link.ts'
import { statementsOf } from '../../../src/components/brief/statements.ts'
import { translationsOf } from '../../../src/components/brief/translations.ts'
import { withdrawnName } from '../../../src/components/brief/withdrawn-name.ts'
import { build } from '../brief/sources.ts'
import { briefWith, workingPaper } from '../cite/drafts.ts'

describe('a sentence about places', () => {
  const sentence = { one: 'In paragraph #.', many: 'In paragraphs #.' }
  const parts = (...numbers: number[]) =>
    placeSentence(sentence, numbers, (number) => `p${number}`, 'en')
  const words = (...numbers: number[]) => parts(...numbers).map((part) => part.words)

  it('has a link for each place and range, named as a whole', () => {
    expect(parts(4, 5, 6, 9)).toEqual([
      { words: 'In paragraphs ' },
      { words: '4–6', id: 'p4', name: 'In paragraphs 4–6.' },
      { words: ' and ' },
      { words: '9', id: 'p9', name: 'In paragraph 9.' },
      { words: '.' },
    ])
  })

  it('is in the singular for one place only', () => {
    expect(words(3).join('')).toBe('In paragraph 3.')
    expect(words(3, 4, 5).join('')).toBe('In paragraphs 3–5.')
  })
})

describe('the record of a publication', () => {
  it('has a line for each field, with what it leads to', () => {
    expect(recordLines(briefWith(workingPaper))).toEqual([
      { name: 'Type', words: 'Working paper' },
      { name: 'Institution', words: 'Institute of Water', lang: 'en' },
      { name: 'Series', words: 'Water Papers, no. 12', lang: 'en' },
      { name: 'Edition', words: '2' },
      { name: 'DOI', words: '10.1234/abc_d', address: 'https://doi.org/10.1234/abc_d' },
      { name: 'ISBN', words: '978-0-306-40615-7' },
      {
        ...{ name: 'Licence', words: 'CC BY 4.0', rel: 'license' },
        address: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ])
  })

  it('has none for what a brief does not have, and no kind for a report', () => {
    expect(recordLines(briefWith())).toEqual([])
    expect(recordLines(briefWith({ type: 'report', series: { title: 'Papers' } }))).toEqual([
      { name: 'Series', words: 'Papers', lang: 'en' },
    ])
    expect(recordLines(briefWith({ type: 'policy-brief' }))).toMatchObject([
      { words: 'Policy brief' },
    ])
  })

  it('has its statements and keywords', () => {
    const brief = briefWith({
      ...{ acknowledgements: 'Thanks.\n\nAgain.', funding: 'A fund.', disclosure: 'None.' },
      keywords: ['water', 'cities'],
    })
    expect(statementsOf(brief)).toEqual([
      { title: 'Acknowledgements', paragraphs: ['Thanks.', 'Again.'] },
      { title: 'Funding', paragraphs: ['A fund.'] },
      { title: 'Disclosure', paragraphs: ['None.'] },
      { title: 'Keywords', paragraphs: ['water · cities'] },
    ])
    expect(statementsOf(briefWith())).toEqual([])
  })
})

it('translations are named in their own language, and found below the base path', () => {
  const translations = [
    { lang: 'es', address: '/agua/' },
    { lang: 'pt', address: 'https://example.org/agua' },
  ]
  expect(translationsOf({ translations })).toEqual([
    { lang: 'es', address: '/agua/', words: 'Leer en español' },
    { lang: 'pt', address: 'https://example.org/agua', words: 'português' },
  ])
  expect(translationsOf({})).toEqual([])
})

it('what a brief was first published as is a file of it or an address', () => {
  expect(originalOf(briefWith(workingPaper))).toEqual({
    address: '/test-brief/files/report.pdf',
    words: 'report.pdf (PDF, 1.2 MB)',
  })
  expect(originalOf(briefWith({ original: 'https://example.org/a.pdf' }))).toEqual({
    address: 'https://example.org/a.pdf',
    words: 'example.org/a.pdf',
  })
  expect(originalOf(briefWith({ original: 'files/missing.pdf' }))).toBeUndefined()
  expect(originalOf(briefWith())).toBeUndefined()
})

it('the references to a note have letters', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf).join(' ')).toBe(
    'a b z aa ab az ba zz aaa',
  )
})

it('a withdrawn place has its name, a section its id', () => {
  expect(withdrawnName('p7', 'en')).toBe('Paragraph 7')
  expect(withdrawnName('r2', 'es')).toBe('Recomendación 2')
  expect(withdrawnName('old-title', 'en')).toContain('old-title')
})

it('a reference links to the page, or to the DOI that it has instead', () => {
  const address = 'https://example.org/a/'
  expect(withLink(`A. ${address}.`, {}, address)).toBe(`A. <a href="${address}">${address}</a>.`)
  const doi = 'https://doi.org/10.1/x'
  expect(withLink(`A. ${doi}`, { doi: '10.1/x' }, address)).toBe(`A. <a href="${doi}">${doi}</a>`)
  expect(withLink(`A. ${doi}`, {}, address)).toBe(`A. ${doi}`)
  // A title may be an address, too.
  expect(withLink(`${address}. ${address}`, {}, address)).toBe(
    `${address}. <a href="${address}">${address}</a>`,
  )
})

it('the title at the head of printed pages cannot end its style', () => {
  const css = inlineStyles(briefWith({ shortTitle: 'A "b" \\ </style>' }))
  expect(css).toContain('content:"A \\22 b\\22  \\5c  \\3c /style>"')
})

it.each([
  ['start', 'summary r1 p1 p2'],
  ['end', 'summary p1 p2 r1'],
  ['section', 'summary p1 r1 p2'],
] as const)('texts with a margin come in the order of the page: %s', (place, order) => {
  const { brief } = build({
    sections: { One: 'Text.', Two: 'Text.' },
    summary: 'Short.',
    recommendations: [{ body: 'Do it.', paragraphs: ['p1'] }],
    list: { place, ...(place === 'section' && { title: 'One' }) },
  })
  const ids = marginTexts(brief)
    .flat()
    .map((text) => ('id' in text ? text.id : 'summary'))
  expect(ids.join(' ')).toBe(order)
})
