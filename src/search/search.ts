/** From what is typed to what is shown: Pagefind finds the briefs, this finds the places in them. */
import { stemmer } from 'stemmer'
import { correct, type WordCounts } from './correct.ts'
import type { Engine, Result, ResultData } from './engine.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import { findWishes, matchOf, type Match } from './match.ts'
import { passagesIn, type Passage } from './passages.ts'
import { readQuery, type Names, type Wish } from './query.ts'
import type { TopicData } from './topic-data.ts'

/** What a search needs; each loaded when it is needed first. */
export interface Sources {
  engine(): Promise<Engine>
  names(): Promise<Names>
  wordsOfLength(length: number): Promise<WordCounts>
}

export interface Hit extends Passage {
  score: number
  excerpt: Excerpt
}

export interface BriefHits {
  url: string
  title: string
  hits: Hit[]
}

export interface Answer {
  /** What was searched for: as typed, or corrected. */
  query: string
  /** The corrected query's typed form; absent where nothing was corrected. */
  typed?: string
  /** Typed words that stand nowhere. */
  missing: string[]
  /** Topics that the query names. */
  topics: TopicData[]
  /** Best first; each brief's places best first. */
  briefs: BriefHits[]
  count: number
}

/** Briefs that are looked through for places; the others are less good by Pagefind's account. */
const MOST_BRIEFS = 12

/**
 * Searches the library.
 *
 * @param query as typed
 * @param sources the engine, the topics and the word lists
 * @param lang the interface's language, for parting sentences
 * @returns every place that speaks of all that the query asks for, best first; a word that stands
 *   nowhere is corrected if it can be, else left out and named
 * @throws where the index or the topics cannot be loaded
 */
export async function search(query: string, sources: Sources, lang: string): Promise<Answer> {
  const [engine, names] = await Promise.all([sources.engine(), sources.names()])
  const wishes = readQuery(query, names)
  const read = await readBriefs(wishes, engine)
  const missing = wishes.filter((wish) => !isAnywhere(wish, read, names))
  const corrections = await Promise.all(
    missing.map(async (wish) => ({ wish, word: await correction(wish, sources) })),
  )
  const corrected = corrections.reduce(
    (text, { wish, word }) => (word === undefined ? text : text.replace(wish.typed, word)),
    query,
  )
  if (corrected !== query) {
    const answer = await search(corrected, sources, lang)
    return { ...answer, typed: query }
  }
  const asked = wishes.filter((wish) => !missing.includes(wish))
  const briefs = read
    .map((data) => hitsIn(data, asked, names, lang))
    .filter(({ hits }) => hits.length > 0)
  return {
    query,
    missing: missing.map(({ typed }) => typed),
    topics: asked.flatMap((wish) => (wish.kind === 'topic' ? [wish.topic] : [])),
    briefs,
    count: briefs.reduce((sum, { hits }) => sum + hits.length, 0),
  }
}

/** The briefs that have something of every wish, or else of some, the best first. */
async function readBriefs(wishes: readonly Wish[], engine: Engine): Promise<ResultData[]> {
  const found = await Promise.all(wishes.map((wish) => briefsFor(wish, engine)))
  const scores = new Map<string, { result: Result; wishes: number; score: number }>()
  for (const results of found) {
    for (const result of results.values()) {
      const known = scores.get(result.id) ?? { result, wishes: 0, score: 0 }
      known.wishes += 1
      known.score += result.score
      scores.set(result.id, known)
    }
  }
  const best = [...scores.values()].sort(
    (one, other) => other.wishes - one.wishes || other.score - one.score,
  )
  return Promise.all(best.slice(0, MOST_BRIEFS).map(({ result }) => result.data()))
}

/** Pagefind knows no synonyms: each form of a topic is searched for by itself. */
async function briefsFor(wish: Wish, engine: Engine): Promise<Map<string, Result>> {
  const forms =
    wish.kind === 'topic'
      ? [wish.topic.term, wish.topic.longForm ?? '', ...wish.topic.aliases]
      : wish.kind === 'word'
        ? [wish.word, stemmer(wish.word)]
        : [wish.words.join(' ')]
  const searches = await Promise.all(
    forms.filter((form) => form !== '').map((form) => engine.search(form)),
  )
  return new Map(searches.flatMap(({ results }) => results.map((result) => [result.id, result])))
}

function isAnywhere(wish: Wish, read: readonly ResultData[], names: Names): boolean {
  return read.some((data) =>
    passagesIn(data).some(({ text }) => findWishes(text, [wish], names)[0] !== undefined),
  )
}

async function correction(wish: Wish, sources: Sources): Promise<string | undefined> {
  if (wish.kind !== 'word') return undefined
  return correct(wish.word, (length) => sources.wordsOfLength(length))
}

/** Places with all that is asked for; where there are none, those with the most of it. */
function hitsIn(data: ResultData, wishes: readonly Wish[], names: Names, lang: string): BriefHits {
  const looked = passagesIn(data).map((passage) => {
    const founds = findWishes(passage.text, wishes, names)
    const fulfilled = founds.filter((one) => one !== undefined).length
    return { passage, fulfilled, match: matchOf(founds) }
  })
  const most = Math.max(0, ...looked.map(({ fulfilled }) => fulfilled))
  const hits = looked.flatMap(({ passage, fulfilled, match }) =>
    match && fulfilled === most ? [toHit(passage, match, lang)] : [],
  )
  // Stable: equally good places stay in the order of the page.
  hits.sort((one, other) => other.score - one.score)
  return { url: data.url, title: data.meta['title'] ?? '', hits }
}

function toHit(passage: Passage, { ranges, score }: Match, lang: string): Hit {
  return { ...passage, score, excerpt: excerptOf(passage.text, ranges, lang) }
}
