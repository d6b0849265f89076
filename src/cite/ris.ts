/**
 * A record as RIS. Written by hand, since @citation-js/plugin-ris 0.8 breaks lines inside words.
 * Source: RIS Format Specifications, ISI ResearchSoft, 2001, with the tags of 2011 (`CHAP`, `RPRT`,
 * `T2`, `DA`): two letters, two spaces, a hyphen, a space; lines end in CR LF.
 */
import { commaName, type CslName } from './csl-name.ts'
import type { CslItem } from './csl-record.ts'

/**
 * @returns a file with one reference, `CHAP` for a chapter and `RPRT` for a report; UTF-8. RIS has no field for an
 *   inferred date: it gets the note `inferred`
 */
export function toRis(item: CslItem, inferred: string): string {
  const [[year = 0, month, day] = []] = item.issued['date-parts'] ?? []
  const two = (part: number | undefined): string => String(part ?? '').padStart(part ? 2 : 0, '0')
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', item.type === 'chapter' ? 'CHAP' : 'RPRT'],
    ['ID', item.id],
    ...namesOf('AU', item.author),
    // Editors of the book that a chapter is in, or of a report; translators.
    ...namesOf('A2', item.editor),
    ...namesOf('A4', item.translator),
    ['TI', item.title],
    ['T2', item['container-title'] ?? item['collection-title']],
    ['T3', item['container-title'] && item['collection-title']],
    ['M3', item.genre],
    ['ET', item.edition],
    // Of a report its number, of a chapter the ISBN of the book.
    ['SN', item.type === 'chapter' ? item.ISBN : item.number],
    ['PB', item.publisher],
    ['PY', String(year)],
    // Year, month and day each end in a slash; a comment may follow.
    ['DA', month === undefined ? undefined : `${year}/${two(month)}/${two(day)}`],
    ['N1', item.issued.circa ? inferred : undefined],
    ['N1', item.type === 'report' && item.ISBN ? `ISBN ${item.ISBN}` : undefined],
    ['DO', item.DOI],
    ...(item.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ['LA', item.language],
    ['AB', item.abstract],
    ['UR', item.URL],
  ]
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []))
  return `${lines.join('')}ER  - \r\n`
}

const namesOf = (tag: string, names: readonly CslName[] = []): [string, string][] =>
  names.map((name) => [tag, commaName(name)])

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
