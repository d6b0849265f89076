/** The bibliographic record in a document's metadata: YAML, `\title` of LaTeX, title styles of Word. */
import type { SourceAuthor, SourceRecord } from '../source.ts'
import { textIn, type Meta } from './ast.ts'

/**
 * @param meta Pandoc's metadata
 * @returns the fields that a brief has
 */
export function recordOf(meta: Readonly<Record<string, Meta>>): SourceRecord {
  const authors = [...listOf(meta['author']), ...listOf(meta['authors'])]
  const field = (...names: string[]): string | undefined =>
    names.map((name) => textOf(meta[name])).find((text) => text !== '')
  const keywords = [...listOf(meta['keywords']), ...listOf(meta['tags'])].flatMap((keyword) =>
    textOf(keyword).split(/\s*[,;]\s*/),
  )
  const record: SourceRecord = { authors: authors.flatMap(authorsOf) }
  const entries = {
    title: field('title'),
    subtitle: field('subtitle'),
    date: field('date', 'published', 'issued'),
    doi: field('doi'),
    abstract: field('abstract', 'description'),
    lang: field('lang', 'language'),
  }
  for (const [name, value] of Object.entries(entries)) {
    if (value !== undefined) Object.assign(record, { [name]: value })
  }
  const given = keywords.filter((keyword) => keyword !== '')
  return given.length > 0 ? { ...record, keywords: given } : record
}

const listOf = (meta: Meta | undefined): Meta[] =>
  meta === undefined ? [] : meta.t === 'MetaList' ? meta.c : [meta]

function textOf(meta: Meta | undefined): string {
  switch (meta?.t) {
    case 'MetaString':
      return meta.c.trim()
    case 'MetaInlines':
      return textIn(meta.c).trim()
    case 'MetaBlocks':
      return textIn(meta.c).trim().replace(/\n+/g, '\n\n')
    case 'MetaMap':
      return textOf(meta.c['name'])
    default:
      return ''
  }
}

/** LaTeX and Word may have several authors in one field. */
function authorsOf(meta: Meta): SourceAuthor[] {
  if (meta.t !== 'MetaMap') return splitAuthors(textOf(meta))
  const { name, orcid, affiliations, affiliation, institute, given, family } = meta.c
  const parts = name?.t === 'MetaMap' ? name.c : { given, family }
  const whole = [parts['given'], parts['family']].map(textOf).join(' ').trim()
  const named = whole === '' ? textOf(name) : whole
  if (named === '') return []
  const places = [affiliations, affiliation, institute]
    .flatMap(listOf)
    .map(textOf)
    .filter((text) => text !== '')
  const id = textOf(orcid)
  return [
    {
      name: named,
      ...(places.length > 0 && { affiliations: places }),
      ...(id !== '' && { orcid: id }),
    },
  ]
}

/**
 * @param text a field that may name several authors: `Ana Ruiz and John Doe; Jane Roe`
 * @returns the authors
 */
function splitAuthors(text: string): SourceAuthor[] {
  return text
    .split(/\s*;\s*|\s+(?:and|&|y|et)\s+|\s*\n+\s*/u)
    .map((name) => name.trim().replace(/[*†‡\d]+$/, ''))
    .filter((name) => name !== '')
    .map((name) => ({ name }))
}
