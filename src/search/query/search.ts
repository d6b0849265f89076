/** From what is typed to what is shown: Pagefind finds the briefs, this finds the places in them. */
import type { Filters, ResultData } from './engine.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import { findBriefs, type FoundBriefs } from './find-briefs.ts'
import { findTogether, findWishes, matchOf, type Match } from './match.ts'
import { passagesIn, type Passage, type PlaceKind } from './passages.ts'
import { readQuery, wholeOf, type Names, type Wish } from './query.ts'
import type { Sources } from './sources.ts'
import { suggestTopics } from './suggest.ts'
import type { TopicData } from './topic-data.ts'

/** What is asked, besides the words. */
export interface Scope {
  /** Only briefs with these values. */
  filters: Filters
  /** Only places that mention this topic; a slug. */
  topic?: string | undefined
  /** What kind of places are wanted; all where it is undefined. */
  kind?: PlaceKind | undefined
  /** How many of the briefs found are looked through for places. */
  atLeast: number
  /** How many more may be, until there are enough places. */
  atMost: number
  /** So many places are enough. */
  places: number
}

export interface Hit extends Passage {
  score: number
  excerpt: Excerpt
}

export interface BriefHits {
  url: string
  slug: string
  title: string
  /** Authors and year, in one line. */
  byline: string
  lang: string
  /** Best first. */
  hits: Hit[]
}

export interface Answer {
  /** What was searched for: as typed, or corrected. */
  query: string
  /** What was typed, where it was corrected. */
  typed?: string
  /** Typed words that stand nowhere. */
  missing: string[]
  /** Topics that the query names. */
  topics: TopicData[]
  /** Topics whose names begin with what was typed, where nothing was found. */
  suggestions: TopicData[]
  /** Best first. */
  briefs: BriefHits[]
  /** Places found in the briefs looked through. */
  count: number
  /** Briefs that were looked through. */
  readBriefs: number
  /** Briefs that were found and not looked through. */
  moreBriefs: number
}

/**
 * Pagefind knows which briefs have all words, not where those stand together: so many of the best
 * are compared, where several things are asked for and several briefs have them.
 */
const COMPARED = 5

/**
 * Searches the library.
 *
 * @param query as typed
 * @param sources the engine, the topics and the word lists
 * @param scope where to look, and how far
 * @returns every place that speaks of all that the query asks for, best first; a word that stands
 *   nowhere is corrected if it can be, else left out and named
 * @throws where the index or the topics cannot be loaded
 */
export async function search(query: string, sources: Sources, scope: Scope): Promise<Answer> {
  const [engine, names] = await Promise.all([sources.engine(), sources.names()])
  const asked = readQuery(query, names)
  const within = scope.topic === undefined ? undefined : names.topics.get(scope.topic)
  const wishes: Wish[] = within
    ? [...asked, { kind: 'topic', typed: within.term, topic: within }]
    : asked
  const found = await findBriefs(wishes, engine, scope.filters)
  const read = await readBest(found, wishes, names, query, scope)
  const missing = await missingFrom(wishes, found, read, names)
  const corrected = missing.length > 0 ? await mend(query, missing, sources, names) : query
  if (corrected !== query) {
    const answer = await search(corrected, sources, scope)
    // Where the guess finds nothing either, what was typed stands.
    if (answer.count > 0) return { ...answer, typed: query }
  }
  const granted = wishes.filter((wish) => !missing.includes(wish))
  const briefs = bestBriefs(read, comparedOf(found, wishes), granted, wholeOf(query), names)
  return {
    query,
    missing: missing.map(({ typed }) => typed),
    topics: granted.flatMap((one) =>
      one.kind === 'topic' && one.topic !== within ? [one.topic] : [],
    ),
    suggestions: briefs.length === 0 ? suggestTopics(query, names) : [],
    briefs,
    count: briefs.reduce((sum, { hits }) => sum + hits.length, 0),
    readBriefs: read.length,
    moreBriefs: granted.length === 0 ? 0 : Math.max(0, found.results.length - read.length),
  }
}

/** The best briefs, no more than are needed: each has to be fetched. */
async function readBest(
  found: FoundBriefs,
  wishes: readonly Wish[],
  names: Names,
  query: string,
  { atLeast, atMost, places, kind }: Scope,
): Promise<ResultData[]> {
  const { results } = found
  const compared = Math.min(comparedOf(found, wishes), atMost)
  // Of one kind a brief may have nothing: better all at once than one after the other.
  const first = kind === undefined ? Math.max(atLeast, compared) : Math.max(atLeast, atMost)
  const read = await Promise.all(results.slice(0, first).map((one) => one.data()))
  for (const next of results.slice(first, atMost)) {
    const briefs = bestBriefs(read, compared, wishes, wholeOf(query), names)
    const count = briefs.reduce((sum, { hits }) => sum + ofKind(hits, kind).length, 0)
    if (count >= places) break
    read.push(await next.data())
  }
  return read
}

const comparedOf = ({ equals }: FoundBriefs, wishes: readonly Wish[]): number =>
  wishes.length > 1 ? Math.min(COMPARED, equals) : 1

/**
 * @param hits places found
 * @param kind a kind of place, or `undefined` for all
 * @returns the places of that kind
 */
export function ofKind(hits: readonly Hit[], kind: PlaceKind | undefined): Hit[] {
  return hits.filter((hit) => kind === undefined || hit.kind === kind)
}

/** Loaded only by who mistypes. */
async function mend(query: string, missing: readonly Wish[], sources: Sources, names: Names) {
  const { correctQuery } = await import('./correct-query.ts')
  return correctQuery(query, missing, sources, names)
}

/** How many of a wish's own briefs are read before it is said to stand nowhere. */
const READ_FOR_ONE_WISH = 5

/** Pagefind backs off to the longest beginning that it knows, so what it found is looked at. */
async function missingFrom(
  wishes: readonly Wish[],
  { byWish }: FoundBriefs,
  read: readonly ResultData[],
  names: Names,
): Promise<Wish[]> {
  const missing = await Promise.all(
    wishes.map(async (wish) => {
      if (read.some((data) => speaksOf(data, wish, names))) return []
      const own = (byWish.get(wish) ?? []).slice(0, READ_FOR_ONE_WISH)
      const others = await Promise.all(own.map((result) => result.data()))
      return others.some((data) => speaksOf(data, wish, names)) ? [] : [wish]
    }),
  )
  return missing.flat()
}

const speaksOf = (data: ResultData, wish: Wish, names: Names): boolean =>
  passagesIn(data.passages).some(({ text }) => findWishes(text, [wish], names)[0] !== undefined)

/** Places with all that is asked for; where there are none, those with the most of it. */
function bestBriefs(
  read: readonly ResultData[],
  compared: number,
  wishes: readonly Wish[],
  whole: readonly string[],
  names: Names,
): BriefHits[] {
  const looked = read.map((data) => ({
    data,
    places: passagesIn(data.passages).map((passage) => {
      const founds = findWishes(passage.text, wishes, names)
      const fulfilled = founds.filter((one) => one !== undefined).length
      return { passage, fulfilled, match: matchOf(founds, findTogether(passage.text, whole)) }
    }),
  }))
  const most = Math.max(0, ...looked.flatMap(({ places }) => places.map((one) => one.fulfilled)))
  const all = looked.map(({ data, places }): BriefHits => {
    const { title = '', byline = '', lang = 'en' } = data.meta
    const hits = places.flatMap(({ passage, fulfilled, match }) =>
      match && fulfilled === most ? [toHit(passage, match, lang)] : [],
    )
    // Stable: equally good places stay in the order of the page.
    hits.sort((one, other) => other.score - one.score)
    const slug = data.url.replace(/\/$/, '').replace(/^.*\//, '')
    return { url: data.url, slug, title, byline, lang, hits }
  })
  const best = (some: readonly BriefHits[]): BriefHits[] =>
    some
      .filter(({ hits }) => hits.length > 0)
      .sort((one, other) => (other.hits[0]?.score ?? 0) - (one.hits[0]?.score ?? 0))
  // What is read later comes below what was read before.
  return [
    ...best(all.slice(0, compared)),
    ...all.slice(compared).filter(({ hits }) => hits.length > 0),
  ]
}

function toHit(passage: Passage, { ranges, score }: Match, lang: string): Hit {
  return { ...passage, score, excerpt: excerptOf(passage.text, ranges, lang) }
}
