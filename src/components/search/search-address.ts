/** What the search page searches for, as its address says. */
import type { Filters } from '../../search/query/engine.ts'
import type { PassageKind } from '../../search/query/passages.ts'

export interface SearchRequest {
  query: string
  kind?: PassageKind | undefined
  /** Slug of the topic that every passage must mention. */
  topic?: string | undefined
  filters: Filters
}

const KINDS: readonly string[] = [
  'paragraph',
  'recommendation',
  'endnote',
  'figure',
  'table',
  'box',
  'section',
  'brief',
  'author',
] satisfies PassageKind[]
const FILTERS = ['brief', 'author', 'year'] as const

const isKind = (value: string): value is PassageKind => KINDS.includes(value)

/**
 * @param values the parameters of an address, or the fields of the search form
 * @returns the request; unknown kinds and empty values are left out
 */
export function readRequest(values: URLSearchParams | FormData): SearchRequest {
  const valueOf = (name: string): string => {
    const value = values.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const kind = valueOf('kind')
  return {
    query: valueOf('q'),
    kind: isKind(kind) ? kind : undefined,
    topic: valueOf('topic') || undefined,
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, valueOf(name)] as const).filter(([, value]) => value !== ''),
    ),
  }
}

/** @returns the address that searches for a request; `page` is that of the search page */
export function addressOf({ query, kind, topic, filters }: SearchRequest, page: string): string {
  const values = Object.entries({ q: query, kind, topic, ...filters })
  const parameters = new URLSearchParams(
    values.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return parameters.size === 0 ? page : `${page}?${parameters.toString()}`
}
