/** What is asked on the search page, in its address: shareable, and safe for Back and Forward. */
import type { Filters } from '../../search/query/engine.ts'
import type { PlaceKind } from '../../search/query/passages.ts'

export interface Asked {
  query: string
  kind?: PlaceKind | undefined
  /** Slug of the topic that every place must mention. */
  topic?: string | undefined
  filters: Filters
}

const KINDS: readonly string[] = [
  'paragraph',
  'recommendation',
  'endnote',
  'section',
  'brief',
  'author',
]
const FILTERS = ['brief', 'author', 'year'] as const

const isKind = (value: string): value is PlaceKind => KINDS.includes(value)

/**
 * @param values the parameters of an address, or the fields of the search form
 * @returns what they ask for; values that mean nothing are left out
 */
export function askedIn(values: URLSearchParams | FormData): Asked {
  const value = (name: string): string => {
    const given = values.get(name)
    return typeof given === 'string' ? given.trim() : ''
  }
  const kind = value('kind')
  return {
    query: value('q'),
    kind: isKind(kind) ? kind : undefined,
    topic: value('topic') || undefined,
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, value(name)] as const).filter(([, given]) => given !== ''),
    ),
  }
}

/**
 * @param asked what is asked
 * @param page address of the search page
 * @returns the address that asks it
 */
export function addressOf({ query, kind, topic, filters }: Asked, page: string): string {
  const given = Object.entries({ q: query, kind, topic, ...filters })
  const parameters = new URLSearchParams(
    given.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return parameters.size === 0 ? page : `${page}?${parameters.toString()}`
}
