/** Searches the library: the index says which passages may match, their texts decide. */
import { wordsOf } from '../../brief/text/words.ts'
import { alternativeTo, type Alternative } from './alternatives.ts'
import { candidatesOf, type Candidate, type Filters } from './candidates.ts'
import { readCitation } from './citation.ts'
import { hitsAt, hitsOfQuotation } from './found-places.ts'
import type { IndexRoot, PassageKind } from './index-format.ts'
import type { SearchFiles } from './load.ts'
import { MIN_PREFIX, rankOfWord } from './match.ts'
import { postingsOf, union, type Postings } from './postings.ts'
import { anyOf, phraseOf, readQuery, type Names, type Query, type QueryTerm } from './query.ts'
import { MIN_QUOTATION } from './quotation.ts'
import { countHits, hitsOf, type BriefHits, type Sought } from './rank.ts'
import { suggestTopics } from './suggest.ts'
import type { TopicData } from './topic-data.ts'
import type { WordList } from './word-list.ts'

/** Where to search, and how far. */
export interface Scope {
  /** Only briefs with these values. */
  filters: Filters
  /** Only passages that mention this topic; a slug. */
  topic?: string | undefined
  /** Only passages of this kind. */
  kind?: PassageKind | undefined
  /** How many briefs to read at least. */
  atLeast: number
  /** How many to read at most, once there is a passage. */
  atMost: number
  /** This many passages are enough. */
  passages: number
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
  /** Briefs that were read. */
  readBriefs: number
  /** Briefs that may match and were not read. */
  moreBriefs: number
}

/** A term with what the index has of it. */
interface Resolved {
  term: QueryTerm
  postings: Postings
  alternative?: Alternative | undefined
}

/** So many briefs are compared by their passages if a query has several terms. */
const COMPARED = 5

/** So many briefs are read at once while none of those read has what is sought. */
const AT_ONCE = 8

/**
 * Searches the library.
 *
 * @param query as typed
 * @param files the index, topics and words
 * @param scope where to search, and how far
 * @returns the passages that match all terms of the query, best first; if there are none, those that
 *   match the most. A citation or an address leads to its place, a quotation to its passage
 * @throws if a file of the index cannot be loaded
 */
export async function search(query: string, files: SearchFiles, scope: Scope): Promise<Answer> {
  const [root, names, list] = await Promise.all([files.root(), files.names(), files.words()])
  const place = scope.topic === undefined ? readCitation(query, root) : undefined
  const cited = place && (await hitsAt(place, files, scope))
  if (cited && countHits(cited.briefs) > 0) return { ...NOTHING, query, ...cited }
  if (isQuotation(query, names)) {
    const quoted = await hitsOfQuotation(query, root, files, list)
    if (countHits(quoted.briefs) > 0) return { ...NOTHING, query, ...quoted }
  }
  return searchWords(query, { root, names, list, files, scope })
}

/** A quotation may have quotation marks around it and in it. A topic's name alone is none. */
function isQuotation(query: string, names: Names): boolean {
  const words = query.replace(/["“”„«»]/g, ' ')
  return wordsOf(words).length >= MIN_QUOTATION && readQuery(words, names).terms.length > 2
}

const NOTHING = {
  ...{ marks: '', missing: [], near: [], topics: [], suggestions: [] },
  ...{ briefs: [], count: 0, readBriefs: 0, moreBriefs: 0 },
}

interface Context {
  root: IndexRoot
  names: Names
  list: WordList
  files: SearchFiles
  scope: Scope
}

async function searchWords(typed: string, context: Context): Promise<Answer> {
  const { names } = context
  const read = readQuery(typed, names)
  const resolved = await Promise.all(read.terms.map((term) => resolve(term, context)))
  const found = resolved.filter(({ postings }) => postings.size > 0)
  const { briefs, readBriefs, moreBriefs, unverified } = await readBest(found, read, typed, context)
  const alternatives = found.flatMap(({ alternative, term }) =>
    alternative ? [{ ...alternative, typed: term.typed }] : [],
  )
  const missing = [
    ...resolved.filter((one) => !found.includes(one)).map(({ term }) => term),
    ...unverified,
  ]
  const query = replaceAll(
    typed,
    alternatives.map((one) => [one.typed, one.corrected]),
  )
  return {
    query,
    ...(query !== typed && { typed }),
    marks: replaceAll(
      query,
      alternatives.map((one) => [one.typed, one.topics[0]?.term]),
    ),
    missing: missing.map((term) => term.typed),
    near: alternatives.filter(({ isNear }) => isNear),
    topics: [
      ...new Set(found.flatMap(({ term, alternative }) => topicsIn(alternative?.term ?? term))),
    ],
    suggestions: briefs.length === 0 ? suggestTopics(typed, names) : [],
    ...{ briefs, count: countHits(briefs), readBriefs, moreBriefs },
  }
}

const topicsIn = (term: QueryTerm): TopicData[] =>
  term.kind === 'topic' ? [term.topic] : term.kind === 'any' ? term.terms.flatMap(topicsIn) : []

const replaceAll = (text: string, pairs: [string, string | undefined][]): string =>
  pairs.reduce((result, [from, to]) => (to === undefined ? result : result.replace(from, to)), text)

/** Looks a term up. What no passage has as a whole word may be meant for something else. */
async function resolve(term: QueryTerm, { root, names, list, files }: Context): Promise<Resolved> {
  const lookUp = (one: QueryTerm) => postingsOf(one, root, files)
  const isUnknown = term.kind === 'word' && !isListed(term, list)
  const alternative = isUnknown ? alternativeTo(term, list, names) : undefined
  // Both at once: the list nearly always knows.
  const [own, others] = await Promise.all([
    lookUp(term),
    alternative ? lookUp(alternative.term) : new Map(),
  ])
  const isWhole = [...own.values()].some((rank) => rank > 1)
  if (!alternative || isWhole) return { term, postings: own }
  // The beginning of a word in the text is what a reader types; so is that of a topic's name.
  const isBegun = own.size > 0 && term.kind === 'word' && term.word.length >= MIN_PREFIX
  if (isBegun && (alternative.isNear || alternative.corrected !== undefined)) {
    return { term, postings: own }
  }
  const joined = anyOf(term.typed, isBegun ? [term, alternative.term] : [alternative.term])
  const postings = isBegun ? union([own, others]) : others
  return { term: { ...joined, typed: term.typed }, postings, alternative }
}

const isListed = (term: Extract<QueryTerm, { kind: 'word' }>, { words }: WordList): boolean =>
  (words.get(term.word) ?? 0) > 0 ||
  [...words].some(
    ([word, magnitude]) =>
      magnitude > 0 && word.startsWith(term.word.slice(0, 3)) && (rankOfWord(term, word) ?? 0) > 1,
  )

/** Reads the best candidates, as few as possible, since each is fetched. */
async function readBest(
  found: readonly Resolved[],
  { terms: typed, excluded, asks }: Query,
  query: string,
  context: Context,
) {
  const { root, names, files, scope } = context
  const topic = scope.topic === undefined ? undefined : names.topics.get(scope.topic)
  const chosen: Resolved[] = topic
    ? [await resolve({ kind: 'topic', typed: topic.term, topic }, context)]
    : []
  const isFilterAlone = typed.length === 0
  const terms = [...found, ...(isFilterAlone ? chosen : [])]
  const plain = excluded.filter(({ kind }) => kind !== 'phrase' && kind !== 'compound')
  const conditions = {
    ...{ filters: scope.filters, kind: scope.kind, required: chosen[0]?.postings },
    excluded: await Promise.all(plain.map((term) => postingsOf(term, root, files))),
  }
  const postings = terms.map((one) => one.postings)
  const levels = candidatesOf(postings, root, conditions, asks && subjectOf(terms))
  const sought: Sought = {
    terms: [...terms, ...(isFilterAlone ? [] : chosen)].map(({ term }) => term),
    ...{ excluded, asks, names, phrase: phraseOf(query) },
  }
  const extra = sought.terms.length - terms.length
  const seen = new Set<string>()
  for (const { terms: level, briefs: candidates } of levels) {
    const read: BriefHits[] = []
    let at = 0
    while (at < candidates.length && (countHits(read) === 0 || at < enough(read, scope, terms))) {
      const next = countHits(read) === 0 && at > 0 ? AT_ONCE : firstOf(scope, terms) - at
      const batch = candidates.slice(at, at + Math.max(next, 1))
      const texts = await Promise.all(batch.map(({ slug }) => files.brief(slug)))
      read.push(...batch.flatMap((one, index) => hitsIn(one, texts[index], level + extra, sought)))
      for (const { slug } of batch) seen.add(slug)
      at += batch.length
    }
    if (countHits(read) === 0) continue
    const briefs = sorted(read.slice(0, COMPARED), terms).concat(read.slice(COMPARED))
    const unverified = unverifiedIn(terms, briefs, seen, root)
    return { ...{ briefs, unverified }, readBriefs: at, moreBriefs: candidates.length - at }
  }
  const unverified = unverifiedIn(terms, [], seen, root)
  return { briefs: [], readBriefs: 0, moreBriefs: 0, unverified }
}

function hitsIn(
  candidate: Candidate,
  text: Parameters<typeof hitsOf>[1] | undefined,
  level: number,
  sought: Sought,
): BriefHits[] {
  const hits = text && hitsOf(candidate, text, level, sought)
  return hits && hits.hits.length > 0 ? [hits] : []
}

/** How many briefs are read at first: several are compared if there are several terms. */
const firstOf = ({ atLeast, atMost }: Scope, terms: readonly unknown[]): number =>
  Math.max(atLeast, terms.length > 1 ? Math.min(COMPARED, atMost) : 1)

/** How many briefs to read in all, with what has been found. */
const enough = (read: readonly BriefHits[], scope: Scope, terms: readonly unknown[]): number =>
  countHits(read) >= scope.passages ? firstOf(scope, terms) : scope.atMost

/** One term is ranked by the index; of several, the texts say more. */
const sorted = (briefs: BriefHits[], terms: readonly unknown[]): BriefHits[] =>
  terms.length < 2 ? briefs : briefs.toSorted((one, other) => total(other) - total(one))

const total = ({ hits }: BriefHits): number => hits.reduce((sum, { score }) => sum + score, 0)

/** What a question is about: the passages with a topic that it names, else with any of its words. */
function subjectOf(terms: readonly Resolved[]): Postings {
  const topics = terms.filter(({ term }) => topicsIn(term).length > 0)
  return union((topics.length > 0 ? topics : terms).map(({ postings }) => postings))
}

/** Phrases that none of their candidates has, if all of these were read. */
function unverifiedIn(
  terms: readonly Resolved[],
  briefs: readonly BriefHits[],
  seen: ReadonlySet<string>,
  { briefs: all }: IndexRoot,
): QueryTerm[] {
  const hits = briefs.flatMap((one) => one.hits)
  const literal = terms.filter(({ term }) => term.kind === 'phrase' || term.kind === 'compound')
  return literal
    .filter(({ term }) => hits.every(({ lacks }) => lacks.includes(term.typed)))
    .filter(({ postings }) => slugsOf(postings, all).every((slug) => seen.has(slug)))
    .map(({ term }) => term)
}

function slugsOf(postings: Postings, briefs: IndexRoot['briefs']): string[] {
  let first = 0
  return briefs.flatMap(({ slug, kinds }) => {
    const from = first
    first += kinds.length
    return [...postings.keys()].some((one) => one >= from && one < first) ? [slug] : []
  })
}
