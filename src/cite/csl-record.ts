/**
 * The bibliographic record of a brief as a CSL item, the source of citations, BibTeX, RIS and
 * metadata. It has only what the source says: no day, editor or place is made up.
 * Source: CSL 1.0.2 specification, Appendix III (types) and IV (variables); csl-data.json.
 */
import { briefPath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'

export interface CslName {
  family: string
  given: string
}

/** Year, month and day, as far as they are known. */
export type DateParts = [number] | [number, number] | [number, number, number]

export interface CslDate {
  /** One date, as precise as it is known: `[[2021]]`, `[[2021, 1]]`, `[[2021, 1, 15]]`. */
  'date-parts'?: [DateParts]
  /** Set if the date was inferred, not found in the source. */
  circa?: true
  /** The date as it is printed, instead of parts. */
  literal?: string
}

export interface CslItem {
  id: string
  /**
   * A brief with a container is a `chapter` of it. CSL also allows a `report` with a container, but
   * Chicago's published style then leaves out "In", and BibTeX, RIS and Zotero have none.
   */
  type: 'chapter' | 'report'
  title: string
  'container-title'?: string
  author: CslName[]
  issued: CslDate
  publisher: string
  language: string
  abstract: string
  URL: string
}

/** @returns a brief's record; its authors have no honorifics, as every style demands */
export function cslRecord(brief: Brief, permalink: (path: string) => string): CslItem {
  return {
    id: brief.slug,
    type: brief.containerTitle ? 'chapter' : 'report',
    title: brief.title,
    ...(brief.containerTitle && { 'container-title': brief.containerTitle }),
    author: brief.authors.map(({ family, given }) => ({ family, given })),
    issued: {
      'date-parts': [datePartsOf(brief.issued)],
      ...(brief.issuedInferred && { circa: true as const }),
    },
    publisher: brief.publisher,
    language: brief.lang,
    abstract: brief.standfirst.plain,
    URL: permalink(briefPath(brief.slug)),
  }
}

function datePartsOf(issued: string): DateParts {
  const [year = 0, month, day] = issued.split('-').map(Number)
  if (month === undefined) return [year]
  return day === undefined ? [year, month] : [year, month, day]
}

/** @returns a date in ISO 8601, as precise as it is known: `2021` or `2021-01` */
export function isoDate({ 'date-parts': parts }: CslDate): string {
  const [[year = 0, ...rest] = []] = parts ?? []
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}

/**
 * Puts an inferred date in brackets. Styles do not handle `circa` well: APA prints "ca. 2021", which
 * claims something else; Chicago and MLA drop it.
 * Source: Chicago 17, 14.145; MLA 9, 5.70: a date that the source does not give is bracketed.
 *
 * @param item a record
 * @returns the record, with `[2021]` as its date if it was inferred
 */
export function forPrint(item: CslItem): CslItem {
  if (!item.issued.circa) return item
  return { ...item, issued: { literal: `[${isoDate(item.issued)}]` } }
}
