/** Searches the library: Pagefind finds briefs, and the passages in them are matched here. */
import { correctQuery, isCorrectable } from './correct.ts'
import type { Filters } from './engine.ts'
import { findBriefs } from './find-briefs.ts'
import type { SearchFiles } from './load.ts'
import { missingTerms } from './missing-terms.ts'
import { readQuery, type QueryTerm } from './query.ts'
import { countHits, rankBriefs, type BriefHits } from './rank.ts'
import { comparedOf, readBest, type Reach, type ReadBrief, type ReadQuery } from './read-briefs.ts'
import { suggestTopics } from './suggest.ts'
import type { TopicData } from './topic-data.ts'

/** Where to search, and how far. */
export interface Scope extends Reach {
  /** Only briefs with these values. */
  filters: Filters
  /** Only passages that mention this topic; a slug. */
  topic?: string | undefined
}

export interface Answer {
  /** What was searched for: as typed, or corrected. */
  query: string
  /** What was typed, if it was corrected. */
  typed?: string
  /** Typed words that occur nowhere. */
  missing: string[]
  /** Topics that the query names. */
  topics: TopicData[]
  /** Topics whose names begin with the query, if nothing was found. */
  suggestions: TopicData[]
  /** Best first. */
  briefs: BriefHits[]
  /** Passages found in the briefs that were read. */
  count: number
  /** Briefs that were read. */
  readBriefs: number
  /** Briefs that may match and were not read. */
  moreBriefs: number
}

/**
 * Searches the library.
 *
 * @param query as typed
 * @param files the index, topics and words
 * @param scope where to search, and how far
 * @returns the passages that match all terms of the query, best first. A word that occurs nowhere is
 *   corrected, or else left out and named
 * @throws if the index, the topics or the words cannot be loaded
 */
export async function search(query: string, files: SearchFiles, scope: Scope): Promise<Answer> {
  const [engine, names] = await Promise.all([files.engine(), files.names()])
  const chosen = scope.topic === undefined ? undefined : names.topics.get(scope.topic)
  const terms: QueryTerm[] = [
    ...readQuery(query, names),
    ...(chosen ? [{ kind: 'topic' as const, typed: chosen.term, topic: chosen }] : []),
  ]
  const asked: ReadQuery = { query, terms, names }
  const found = await findBriefs(terms, engine, scope.filters)
  const rank = (briefs: readonly ReadBrief[]) => rankBriefs(briefs, comparedOf(found, terms))
  const read = await readBest(found, asked, scope, (some) => countHits(rank(some), scope.kind))

  const missing = await missingTerms(asked, found, read, engine, files.words)
  const mistyped = missing.filter(isCorrectable)
  const corrected =
    mistyped.length > 0 ? correctQuery(query, mistyped, await files.words(), names) : query
  if (corrected !== query) {
    const answer = await search(corrected, files, scope)
    // If the correction finds nothing either, the query stays as typed.
    if (answer.count > 0) return { ...answer, typed: query }
  }
  const matched = terms.filter((term) => !missing.includes(term))
  const briefs = rank(read)
  return {
    query,
    missing: missing.map(({ typed }) => typed),
    topics: matched.flatMap((term) =>
      term.kind === 'topic' && term.topic !== chosen ? [term.topic] : [],
    ),
    suggestions: briefs.length === 0 ? suggestTopics(query, names) : [],
    briefs,
    count: countHits(briefs, undefined),
    readBriefs: read.length,
    moreBriefs: matched.length === 0 ? 0 : Math.max(0, found.results.length - read.length),
  }
}
