/**
 * A record as BibTeX. Written by hand, since @citation-js/plugin-bibtex 0.9 puts braces around each
 * capital of a title and has no brackets for an inferred year.
 * Source: O. Patashnik, BibTeXing (btxdoc), 1988: entry types, fields, special characters.
 */
import type { CslItem, CslName } from './csl-record.ts'

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
 * @returns a file with one entry, `@incollection` for a chapter and `@techreport` for a report; UTF-8. An inferred
 *   year is in brackets, which every style prints
 */
export function toBibtex(item: CslItem): string {
  const [[year = 0, month, day] = []] = item.issued['date-parts'] ?? []
  const chapter = item.type === 'chapter'
  const fields: [name: string, value: string | undefined][] = [
    ['author', namesOf(item.author)],
    ['editor', item.editor && namesOf(item.editor)],
    ['translator', item.translator && namesOf(item.translator)],
    // The inner braces keep the source's capitals, some of which begin proper nouns.
    ['title', braced(braced(escape(item.title)))],
    ['booktitle', textOf(item['container-title'])],
    // Without a type, BibTeX prints “Technical report” before the number.
    ['type', textOf(item.genre ?? (item.number && item['collection-title']))],
    ['series', textOf(item['collection-title'])],
    ['number', textOf(item.number ?? item['collection-number'])],
    ['edition', textOf(item.edition)],
    ...publishersOf(item),
    ['year', braced(item.issued.circa ? `[${year}]` : String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['doi', item.DOI && braced(item.DOI)],
    ['isbn', item.ISBN && braced(item.ISBN)],
    ['language', braced(item.language)],
    ['keywords', textOf(item.keyword)],
    ['abstract', braced(escape(item.abstract))],
    // BibTeX reads addresses without escapes.
    ['url', braced(item.URL)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@${chapter ? 'incollection' : 'techreport'}{${item.id},\n${lines.join('')}}\n`
}

const braced = (text: string): string => `{${text}}`

const textOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : braced(escape(text))

/** Of a report, the institution, and the publisher if it is another one. */
function publishersOf({ type, publisher, custom }: CslItem): [name: string, value: string][] {
  if (type === 'chapter') return [['publisher', braced(escape(publisher))]]
  return [
    ['institution', braced(escape(custom?.institution ?? publisher))],
    ...(custom?.publisher === undefined
      ? []
      : [['publisher', braced(escape(custom.publisher))] satisfies [string, string]]),
  ]
}

const namesOf = (names: readonly CslName[]): string => braced(names.map(nameOf).join(' and '))

/**
 * A name as `Last, Suffix, First`. Braces keep an organisation whole, and a part with the word "and",
 * which would otherwise separate two names.
 */
function nameOf(name: CslName): string {
  if ('literal' in name) return braced(escape(name.literal))
  const { family, suffix, given } = name
  return [family, ...(suffix === undefined ? [] : [suffix]), given]
    .map((part) => (/\band\b/i.test(part) ? braced(escape(part)) : escape(part)))
    .join(', ')
}
