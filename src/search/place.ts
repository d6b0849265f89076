/** A search result: one citable place of a brief. */
import type { ResultData, SubResult } from './engine.ts'

export type PlaceKind = 'section' | 'paragraph' | 'recommendation' | 'endnote' | 'brief'

export interface Place {
  kind: PlaceKind
  /** The number in its id, for kinds that have one. */
  number?: number
  /** Address with fragment. */
  url: string
  /** The part of the brief that it stands in. */
  section: string
  /** HTML: the words around the match, which is marked. */
  excerpt: string
  score: number
}

const KINDS: Record<string, PlaceKind> = { p: 'paragraph', r: 'recommendation', n: 'endnote' }

/**
 * The places of one brief that match, best first. Pagefind gives them in the order of the page.
 *
 * @param data what Pagefind found in one brief
 * @returns its places
 */
export function placesIn(data: ResultData): Place[] {
  return data.sub_results.map(toPlace).sort((one, other) => other.score - one.score)
}

function toPlace({ anchor, url, title, excerpt, weighted_locations }: SubResult): Place {
  const [, letter, digits] = /^([prn])(\d+)$/.exec(anchor?.id ?? '') ?? []
  const score = weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0)
  const common = { url, section: title, excerpt, score }
  if (letter === undefined) return { ...common, kind: anchor ? 'section' : 'brief' }
  return { ...common, kind: KINDS[letter] ?? 'section', number: Number(digits) }
}
