/**
 * A record as BibTeX. Written by hand, since @citation-js/plugin-bibtex 0.9 puts braces around each
 * capital of a title and has no brackets for an inferred year.
 * Source: O. Patashnik, BibTeXing (btxdoc), 1988: entry types, fields, special characters.
 */
import type { CslItem } from './csl-record.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** TeX joins two of these characters into one: `--` becomes a dash. */
const LIGATURE = /([-`'])(?=\1)|([!?])(?=`)/g

const escape = (text: string): string =>
  text.replace(/[\\{}~^<>|#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`).replace(LIGATURE, '$&{}')

/**
 * @param item a brief's record
 * @returns a file with one entry, `@incollection` for a chapter and `@techreport` for a report;
 *   UTF-8. An inferred year is in brackets, which every style prints
 */
export function toBibtex(item: CslItem): string {
  const [[year = 0, month, day] = []] = item.issued['date-parts'] ?? []
  const chapter = item.type === 'chapter'
  const fields: [name: string, value: string | undefined][] = [
    ['author', braced(item.author.map(({ family, given }) => nameOf(family, given)).join(' and '))],
    // The inner braces keep the source's capitals, some of which begin proper nouns.
    ['title', braced(braced(escape(item.title)))],
    ['booktitle', item['container-title'] && braced(escape(item['container-title']))],
    [chapter ? 'publisher' : 'institution', braced(escape(item.publisher))],
    ['year', braced(item.issued.circa ? `[${year}]` : String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['language', braced(item.language)],
    ['abstract', braced(escape(item.abstract))],
    // BibTeX reads addresses without escapes.
    ['url', braced(item.URL)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@${chapter ? 'incollection' : 'techreport'}{${item.id},\n${lines.join('')}}\n`
}

const braced = (text: string): string => `{${text}}`

/** Braces a part with the word "and", which would otherwise separate two names. */
function nameOf(family: string, given: string): string {
  const [last, first] = [family, given].map((part) =>
    /\band\b/i.test(part) ? braced(escape(part)) : escape(part),
  )
  return `${last}, ${first}`
}
