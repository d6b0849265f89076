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

/** A chapter of a report with an inferred year, like the first brief of the library. */
export const chapter: Partial<Brief> = {
  containerTitle: 'The Whole: A Report',
  issuedInferred: true,
}

/** Characters with a special meaning in HTML, BibTeX, RIS or JSON. */
export const awkward = 'Tax & 50% of U.S. "gains": {a} _b_ #1 ~ ^ \\ $5 </script>'
