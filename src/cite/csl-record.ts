/**
 * The bibliographic record of a brief as a CSL item, the source of citations, BibTeX, RIS and
 * metadata. It has only what the source says: no day, editor or place is made up.
 * Source: CSL 1.0.2 specification, Appendix III (types) and IV (variables); csl-data.json.
 */
import { briefPath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { licenseOf } from '../brief/model/license.ts'
import { stringsFor, wholeTitle } from '../i18n/strings.ts'
import { cslName, type CslName } from './csl-name.ts'

export type { CslName }

/** Year, month and day, as far as they are known. */
type DateParts = [number] | [number, number] | [number, number, number]

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
  /** What kind of report it is, in its language: “Working paper”. */
  genre?: string
  /** With its subtitle. */
  title: string
  'container-title'?: string
  /** The series, and its number there. Styles print the number of a report, but that of a chapter's series. */
  'collection-title'?: string
  'collection-number'?: string
  number?: string
  edition?: string
  author: CslName[]
  editor?: CslName[]
  translator?: CslName[]
  issued: CslDate
  /** Of a report, the institution that issued it and then the publisher, if they differ. */
  publisher: string
  language: string
  abstract: string
  keyword?: string
  DOI?: string
  ISBN?: string
  URL: string
  /** What CSL has no variables for. Source: csl-data.json, `custom`. */
  custom?: { institution?: string; publisher?: string; license?: string }
}

/** @returns a brief's record; its authors have no honorifics, as every style demands */
export function cslRecord(brief: Brief, permalink: (path: string) => string): CslItem {
  const { containerTitle, edition, editors, translators, keywords, doi, isbn, publisher } = brief
  const custom = customOf(brief)
  return {
    id: brief.slug,
    type: containerTitle ? 'chapter' : 'report',
    ...genreOf(brief),
    title: wholeTitle(brief),
    ...(containerTitle && { 'container-title': containerTitle }),
    ...seriesOf(brief),
    ...(edition && { edition }),
    author: brief.authors.map(cslName),
    ...(editors && { editor: editors.map(cslName) }),
    ...(translators && { translator: translators.map(cslName) }),
    issued: {
      'date-parts': [datePartsOf(brief.issued)],
      ...(brief.issuedInferred && { circa: true as const }),
    },
    publisher:
      custom.institution === undefined || containerTitle
        ? publisher
        : `${custom.institution}, ${publisher}`,
    language: brief.lang,
    abstract: brief.abstract ?? brief.standfirst.plain,
    ...(keywords && { keyword: keywords.join(', ') }),
    ...(doi && { DOI: doi }),
    ...(isbn && { ISBN: isbn }),
    URL: permalink(briefPath(brief.slug)),
    ...(Object.keys(custom).length > 0 && { custom }),
  }
}

function genreOf({ type, lang }: Brief): Pick<CslItem, 'genre'> {
  const { workTypes } = stringsFor(lang)
  return type === 'policy-brief' || type === 'working-paper' ? { genre: workTypes[type] } : {}
}

function seriesOf({
  series,
  containerTitle,
}: Brief): Pick<CslItem, 'collection-title' | 'collection-number' | 'number'> {
  if (!series) return {}
  const { title, number } = series
  const field = containerTitle ? 'collection-number' : 'number'
  return { 'collection-title': title, ...(number !== undefined && { [field]: number }) }
}

function customOf({ institution, publisher, license }: Brief): NonNullable<CslItem['custom']> {
  return {
    ...(institution !== undefined && institution !== publisher && { institution, publisher }),
    ...(license !== undefined && { license: licenseOf(license).url }),
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
 * @returns a record with an inferred date in brackets, since APA prints "ca." for `circa` and others drop it; and
 *   with the title of the series in place of a missing kind of report, so that its number has a name.
 *   Source: Chicago 17, 14.145; MLA 9, 5.70: a date that the source does not give is bracketed
 */
export function forPrint(item: CslItem): CslItem {
  const { issued, genre, number, 'collection-title': series } = item
  const named = { ...item }
  if (issued.circa) named.issued = { literal: `[${isoDate(issued)}]` }
  if (number !== undefined && genre === undefined && series !== undefined) {
    named.genre = series
    delete named['collection-title']
  }
  return named
}
