/** Searches the library: Pagefind finds briefs, and the passages in them are matched here. */
import { wordsOf } from '../../brief/text/words.ts'
import { candidatesOf } from './candidates.ts'
import { readCitation } from './citation.ts'
import type { Filters } from './engine.ts'
import { allowedBriefs, type Index } from './find-briefs.ts'
import { hitsAt, hitsOfQuotation } from './found-places.ts'
import type { SearchFiles } from './load.ts'
import type { PassageKind } from './passages.ts'
import { readQuery, topicsIn, type Names, type QueryTerm } from './query.ts'
import { MIN_QUOTATION, MIN_SHARE } from './quotation.ts'
import type { BriefHits, Sought } from './rank.ts'
import { readBest } from './read-briefs.ts'
import { resolve, suggestTopics } from './resolve.ts'
import type { TopicData } from './topic-data.ts'

/** Where to search, and how far. */
export interface Scope {
  /** Only briefs with these values. */
  filters: Filters
  /** Only passages that mention this topic; a slug. */
  topic?: string | undefined
  /** Only passages of this kind. */
  kind?: PassageKind | undefined
  /** How many briefs to read, once there is a passage. */
  briefs: number
}

export interface Answer {
  /** What was searched for: as typed, or corrected. */
  query: string
  /** What was typed, if it was corrected. */
  typed?: string
  /** The words to mark on the page of a result. */
  marks: string
  /** Typed words that occur nowhere. */
  missing: string[]
  /** Typed words that occur nowhere, with the topics that are shown instead. */
  near: { typed: string; topics: TopicData[] }[]
  /** Topics that the query names. */
  topics: TopicData[]
  /** Topics with names like the query, if nothing was found. */
  suggestions: TopicData[]
  /** Best first. */
  briefs: BriefHits[]
  /** Passages found in the briefs that were read. */
  count: number
  /** Briefs that may match and were not read. */
  moreBriefs: number
}

/**
 * @returns the passages that match all terms of the query, best first; if there are none, those that match the most.
 *   A citation or an address leads to its place, a quotation to its passage
 * @throws if the index or the text of a brief cannot be loaded
 */
export async function search(query: string, files: SearchFiles, scope: Scope): Promise<Answer> {
  const loading = [files.engine(), files.names(), files.words(), files.facets()] as const
  const [engine, names, list, facets] = await Promise.all(loading)
  const index = { engine, list }
  const topic = names.topics.get(scope.topic ?? '')
  const place = topic ? undefined : readCitation(query, facets)
  const cited = place && foundAt(query, await hitsAt(place, engine, scope.briefs))
  if (cited && cited.count > 0) return cited
  const filters = topic ? { ...scope.filters, topic: topic.slug } : scope.filters
  const allowed = await allowedBriefs(engine, filters)
  const share = topic ? undefined : quotedShare(query, names)
  const quoted = share && foundAt(query, await hitsOfQuotation(query, index, share, allowed))
  if (quoted && quoted.count > 0) return quoted
  const chosen: QueryTerm[] = topic ? [{ kind: 'topic', typed: topic.term, topic }] : []
  return searchWords(query, index, names, { ...scope, chosen, allowed })
}

const countHits = (briefs: readonly BriefHits[]): number =>
  briefs.reduce((sum, { hits }) => sum + hits.length, 0)

function foundAt(
  query: string,
  { briefs, moreBriefs }: { briefs: BriefHits[]; moreBriefs: number },
): Answer {
  const nothing = { marks: '', missing: [], near: [], topics: [], suggestions: [] }
  return { ...nothing, query, briefs, count: countHits(briefs), moreBriefs }
}

/**
 * @returns the share of the words that a quotation must have in common with a passage: all of them if
 *   most are function words; none for a few words or the name of a topic alone
 */
function quotedShare(query: string, names: Names): number | undefined {
  // A quotation may have quotation marks around it and in it.
  const words = query.replace(/["“”„«»]/g, ' ')
  const { terms } = readQuery(words, names)
  const isTopic = terms.length === 1 && terms[0]?.kind === 'topic'
  if (wordsOf(words).length < MIN_QUOTATION || isTopic) return undefined
  return terms.length > 2 ? MIN_SHARE : 1
}

async function searchWords(
  typed: string,
  index: Index,
  names: Names,
  scope: Scope & { chosen: readonly QueryTerm[]; allowed: ReadonlySet<string> | undefined },
): Promise<Answer> {
  const { chosen, allowed, kind } = scope
  const read = readQuery(typed, names)
  // A topic alone can be searched for.
  const terms = read.terms.length > 0 ? read.terms : chosen
  const resolved = await Promise.all(terms.map((term) => resolve(term, index, names)))
  const known = resolved.filter(({ found }) => found.size > 0)
  const sought: Sought = {
    ...{ terms: known.map(({ term }) => term), required: chosen, excluded: read.excluded },
    ...{ kind, asksAdvice: read.asksAdvice, names },
  }
  const places = known.map(({ found }) => found)
  const best = await readBest(candidatesOf(places, allowed), sought, scope.briefs)
  const there = known.filter(({ found }, at) =>
    [...found.keys()].some((id) => best.read.get(id)?.has[at] !== false),
  )
  const alternatives = there.flatMap(({ alternative, term }) =>
    alternative ? [{ ...alternative, typed: term.typed }] : [],
  )
  const replace = (text: string, by: (one: (typeof alternatives)[0]) => string | undefined) =>
    alternatives.reduce((result, one) => result.replace(one.typed, by(one) ?? one.typed), text)
  const query = replace(typed, ({ corrected }) => corrected)
  const { briefs, moreBriefs } = best
  return {
    query,
    ...(query !== typed && { typed }),
    marks: replace(query, ({ topics }) => topics[0]?.term),
    missing: resolved.filter((one) => !there.includes(one)).map(({ term }) => term.typed),
    near: alternatives.filter(({ isNear }) => isNear),
    topics: [...new Set(there.flatMap(({ term }) => topicsIn(term)))],
    suggestions: briefs.length === 0 ? suggestTopics(typed, names) : [],
    ...{ briefs, count: countHits(briefs), moreBriefs },
  }
}
