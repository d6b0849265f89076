/** The bibliographic record in a document's metadata: YAML, `\title` of LaTeX, title styles of Word. */
import type { SourceAuthor, SourceRecord } from '../source.ts'
import { textIn, type Meta } from './ast.ts'

/** The fields of a brief, and their names in metadata. */
const FIELDS: [
  field: 'title' | 'subtitle' | 'date' | 'doi' | 'abstract' | 'lang',
  ...names: string[],
][] = [
  ['title', 'title'],
  ['subtitle', 'subtitle'],
  ['date', 'date', 'published', 'issued'],
  ['doi', 'doi'],
  ['abstract', 'abstract', 'description'],
  ['lang', 'lang', 'language'],
]

/** @returns the fields of a brief that Pandoc's metadata has */
export function recordOf(meta: Readonly<Record<string, Meta>>): SourceRecord {
  const listed = (...names: string[]) => names.flatMap((name) => listOf(meta[name]))
  const record: SourceRecord = { authors: listed('author', 'authors').flatMap(authorsOf) }
  for (const [field, ...names] of FIELDS) {
    const text = names.map((name) => textOf(meta[name])).find((one) => one !== '')
    if (text !== undefined) record[field] = text
  }
  const keywords = listed('keywords', 'tags')
    .flatMap((keyword) => textOf(keyword).split(/\s*[,;]\s*/))
    .filter((keyword) => keyword !== '')
  if (keywords.length > 0) record.keywords = keywords
  return record
}

const listOf = (meta: Meta | undefined): Meta[] =>
  meta === undefined ? [] : meta.t === 'MetaList' ? meta.c : [meta]

function textOf(meta: Meta | undefined): string {
  switch (meta?.t) {
    case 'MetaString':
      return meta.c.trim()
    case 'MetaInlines':
    case 'MetaBlocks':
      return textIn(meta.c).trim().replace(/\n+/g, '\n\n')
    case 'MetaMap':
      return textOf(meta.c['name'])
    default:
      return ''
  }
}

function authorsOf(meta: Meta): SourceAuthor[] {
  if (meta.t !== 'MetaMap') return splitAuthors(textOf(meta))
  const { name, orcid, affiliations, affiliation, institute } = meta.c
  const { given, family } = name?.t === 'MetaMap' ? name.c : meta.c
  const whole = `${textOf(given)} ${textOf(family)}`.trim() || textOf(name)
  if (whole === '') return []
  const author: SourceAuthor = { name: whole }
  const places = [affiliations, affiliation, institute].flatMap(listOf).map(textOf)
  const named = places.filter((place) => place !== '')
  if (named.length > 0) author.affiliations = named
  if (textOf(orcid) !== '') author.orcid = textOf(orcid)
  return [author]
}

/** LaTeX and Word may have several authors in one field: `Ana Ruiz and John Doe; Jane Roe`. */
const splitAuthors = (text: string): SourceAuthor[] =>
  text
    .split(/\s*;\s*|\s+(?:and|&|y|et)\s+|\s*\n+\s*/u)
    .map((name) => name.trim().replace(/[*†‡\d]+$/, ''))
    .filter((name) => name !== '')
    .map((name) => ({ name }))
