/** Reads candidates: loads their text and matches each passage. */
import type { IndexedPage, Result } from './engine.ts'
import type { FoundBriefs } from './find-briefs.ts'
import { findPhrase, matchTerms, type Range, type TermMatch } from './match.ts'
import { passagesOf, type Passage, type PassageKind } from './passages.ts'
import { phraseOf, type Names, type QueryTerm } from './query.ts'

/** A query, read. */
export interface ReadQuery {
  query: string
  terms: readonly QueryTerm[]
  names: Names
}

export interface ReadBrief {
  page: IndexedPage
  passages: MatchedPassage[]
}

export interface MatchedPassage {
  passage: Passage
  /** The match of each term, in their order. */
  matches: (TermMatch | undefined)[]
  /** Where the whole query occurs as one phrase. */
  phrases: Range[]
}

/** How far to read. */
export interface Reach {
  /** How many briefs to read at least. */
  atLeast: number
  /** How many to read at most, until there are enough passages. */
  atMost: number
  /** This many passages are enough. */
  passages: number
  /** Only passages of this kind count. */
  kind?: PassageKind | undefined
}

/**
 * Pagefind knows which briefs have all words, not whether these occur in one passage: so many of
 * the best are compared if a query has several terms.
 */
const COMPARED = 5

/**
 * @param found the candidates
 * @param query the query, read
 * @param reach how far to read
 * @param count how many passages some briefs contribute to the answer
 * @returns the best candidates, as few as possible, since each is fetched
 * @throws if the text of a brief cannot be loaded
 */
export async function readBest(
  found: FoundBriefs,
  query: ReadQuery,
  reach: Reach,
  count: (briefs: readonly ReadBrief[]) => number,
): Promise<ReadBrief[]> {
  const { atLeast, atMost, passages, kind } = reach
  const compared = Math.min(comparedOf(found, query.terms), atMost)
  // A brief may have no passage of the kind: reading several in parallel is faster.
  const first = Math.max(atLeast, kind === undefined ? compared : atMost)
  const read = await readAll(found.results.slice(0, first), query)
  for (const next of found.results.slice(first, atMost)) {
    if (count(read) >= passages) break
    read.push(await readBrief(next, query))
  }
  return read
}

/** @returns how many of the best candidates are ranked by their passages, not by Pagefind alone */
export const comparedOf = ({ equals }: FoundBriefs, terms: readonly QueryTerm[]): number =>
  terms.length > 1 ? Math.min(COMPARED, equals) : 1

/**
 * @param results candidates
 * @param query the query, read
 * @returns their passages, matched
 * @throws if the text of a brief cannot be loaded
 */
export const readAll = (results: readonly Result[], query: ReadQuery): Promise<ReadBrief[]> =>
  Promise.all(results.map((result) => readBrief(result, query)))

async function readBrief(result: Result, { query, terms, names }: ReadQuery): Promise<ReadBrief> {
  const page = await result.data()
  const phrase = phraseOf(query)
  const passages = passagesOf(page).map((passage) => ({
    passage,
    matches: matchTerms(passage.text, terms, names),
    phrases: findPhrase(passage.text, phrase),
  }))
  return { page, passages }
}
