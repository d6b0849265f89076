/** Orders the briefs that may answer a query, before any is read. */
import type { Result } from './engine.ts'
import type { FoundBriefs } from './find-briefs.ts'
import { together } from './together.ts'

/** A brief that may match. */
export interface Candidate {
  result: Result
  /** The most terms that one of its passages can have. */
  terms: number
}

/** Longer passages than this, in words, are not expected to have all terms. */
const LONGEST = 1000

/** About as many words as a paragraph has. */
const NEAR = 80

/**
 * @param found the briefs with each term
 * @param allowed the ids of the briefs to search; `undefined` for all
 * @returns the briefs with passages that can have most terms first; of these, those that say most: in most places
 *   most of the terms near one another
 */
export function candidatesOf(
  found: readonly FoundBriefs[],
  allowed: ReadonlySet<string> | undefined,
): Candidate[] {
  const results = new Map(
    found.flatMap((one) => Array.from(one, ([id, { result }]) => [id, result] as const)),
  )
  return [...results]
    .filter(([id]) => allowed?.has(id) ?? true)
    .map(([id, result]) => {
      const places = found.map((one) => one.get(id)?.places ?? [])
      const unplaced = found.filter((one) => one.get(id)?.places.length === 0).length
      const terms = together(places, LONGEST).most + unplaced
      return { result, terms, ...together(places, found.length > 1 ? NEAR : 1) }
    })
    .sort(
      (one, other) => other.terms - one.terms || other.most - one.most || other.times - one.times,
    )
}
