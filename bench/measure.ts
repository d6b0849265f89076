/** Measures the answers of search: how many of the right passages it finds, and where. */
import type { BriefQuery } from './brief-queries.ts'

export interface Quality {
  /** Queries with an answer. */
  queries: number
  /** Mean share of the right passages that is found. */
  recall: number
  /** Share of right passages among the first three of each query. */
  precision: number
  /** Mean of one divided by the rank of the first right passage. */
  reciprocalRank: number
  /** Queries with an answer that find nothing. */
  nothing: number
  /** Queries without an answer that find nothing, or say that what they show is only near. */
  silent: number
  absent: number
}

/** What search shows for a query: fragment ids, best first, and whether it marks them as near only. */
export interface Shown {
  ids: string[]
  isNear: boolean
}

/** Passages that readers look at first. */
const FIRST = 3

/**
 * @param queries queries with their answers
 * @param ask searches
 * @param report called with each query that is not answered perfectly
 * @returns the measures
 */
export async function measureQuality(
  queries: readonly BriefQuery[],
  ask: (query: string) => Promise<Shown>,
  report: (query: BriefQuery, shown: Shown) => void = () => undefined,
): Promise<Quality> {
  const sums = { recall: 0, right: 0, first: 0, rank: 0, nothing: 0, silent: 0 }
  const absent = queries.filter(({ places }) => places.length === 0)
  for (const one of queries) {
    const shown = await ask(one.query)
    const { ids, isNear } = shown
    const isRight = (id: string) => one.places.includes(id)
    const right = ids.filter(isRight)
    if (right.length < Math.max(one.places.length, ids.length)) report(one, shown)
    if (one.places.length === 0) {
      if (ids.length === 0 || isNear) sums.silent += 1
      continue
    }
    const first = ids.slice(0, FIRST)
    const at = ids.findIndex(isRight)
    sums.recall += right.length / one.places.length
    sums.first += first.length
    sums.right += first.filter(isRight).length
    sums.rank += at === -1 ? 0 : 1 / (at + 1)
    if (ids.length === 0) sums.nothing += 1
  }
  const answerable = queries.length - absent.length
  return {
    queries: answerable,
    recall: sums.recall / answerable,
    precision: sums.right / sums.first,
    reciprocalRank: sums.rank / answerable,
    nothing: sums.nothing,
    silent: sums.silent,
    absent: absent.length,
  }
}
