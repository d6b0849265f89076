/** Orders the briefs that may answer a query, before any is read. */
import type { Result } from './engine.ts'
import type { FoundBrief, FoundBriefs } from './find-briefs.ts'
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
 * @returns the briefs with passages that can have most terms first; of these, those that say most: in
 *   most places most of the terms near one another
 */
export function candidatesOf(
  found: readonly FoundBriefs[],
  allowed: ReadonlySet<string> | undefined,
): Candidate[] {
  const ids = new Set(found.flatMap((one) => [...one.keys()]))
  return [...ids]
    .filter((id) => allowed?.has(id) ?? true)
    .flatMap((id) => {
      const terms = found.map((one) => one.get(id))
      const [some] = terms.filter((one) => one !== undefined)
      return some ? [countIn(some.result, terms)] : []
    })
    .sort(
      (one, other) => other.terms - one.terms || other.near - one.near || other.times - one.times,
    )
}

function countIn(
  result: Result,
  terms: readonly (FoundBrief | undefined)[],
): Candidate & { near: number; times: number } {
  const places = terms.map((one) => (one && !one.isHidden ? one.places : []))
  const hidden = terms.filter((one) => one?.isHidden).length
  const unplaced = terms.filter((one) => one && !one.isHidden && one.places.length === 0).length
  const { most: near, times } = together(places, terms.length > 1 ? NEAR : 1)
  const most = together(places, LONGEST).most + hidden + unplaced
  return { result, terms: most, near, times }
}
