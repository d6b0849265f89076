/** Briefs and records for tests of citations. */
import type { Brief } from '../../../src/brief/model/brief.ts'
import { cslRecord, type CslItem } from '../../../src/cite/csl-record.ts'
import { build } from '../brief/sources.ts'

export const address = 'https://example.org/test-brief/'

/**
 * @param changes fields that differ from a report of 2021 by Ana Ruiz
 * @returns the brief
 */
export function briefWith(changes: Partial<Brief> = {}): Brief {
  const { brief } = build({
    sections: { 'First things': 'One.', 'Last things': 'Two.' },
    recommendations: [{ body: 'Do it.', paragraphs: ['p1'] }],
  })
  return { ...brief, ...changes }
}

/** @returns the record of such a brief */
export const recordWith = (changes: Partial<Brief> = {}): CslItem =>
  cslRecord(briefWith(changes), (path) => `https://example.org${path}`)

/** @returns an author with an honorific, which no citation may show */
export const author = (given: string, family: string): Brief['authors'][number] => ({
  slug: family.toLowerCase(),
  given,
  family,
  honorific: 'Ambassador',
  role: '',
  links: [],
  about: [],
})

/** @returns an organisation as an author */
export const organisation = (name: string): Brief['authors'][number] => ({
  slug: 'organisation',
  name,
  links: [],
  about: [],
})

/** A working paper with every field of the record. */
export const workingPaper: Partial<Brief> = {
  type: 'working-paper',
  subtitle: 'How it went',
  authors: [organisation('National Audit Office'), { ...author('Ada', 'King'), suffix: 'Jr.' }],
  editors: [author('Eva', 'Silva')],
  translators: [author('Tom', 'Tran')],
  institution: 'Institute of Water',
  series: { title: 'Water Papers', number: '12' },
  edition: '2',
  doi: '10.1234/abc_d',
  isbn: '978-0-306-40615-7',
  keywords: ['water', 'cities'],
  abstract: 'An abstract.',
  funding: 'A foundation paid for it.',
  license: 'CC-BY-4.0',
  original: 'files/report.pdf',
  files: [{ name: 'report.pdf', size: 1_234_567 }],
}

/** A chapter of a report with an inferred year, like the first brief of the library. */
export const chapter: Partial<Brief> = {
  containerTitle: 'The Whole: A Report',
  issuedInferred: true,
}

/** Characters with a special meaning in HTML, BibTeX, RIS or JSON. */
export const awkward = 'Tax & 50% of U.S. "gains": {a} _b_ #1 ~ ^ \\ $5 </script>'
