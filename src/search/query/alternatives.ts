/** What a word may stand for that no passage has: a topic, or a word that was mistyped. */
import { nearest } from '../../brief/text/nearest.ts'
import { wordsOf } from '../../brief/text/words.ts'
import { correction } from './correct.ts'
import { rankOfWord, type Rank } from './match.ts'
import { anyOf, readQuery, type Names, type QueryTerm } from './query.ts'
import { namesOfTopic, type TopicData } from './topic-data.ts'
import type { WordList } from './word-list.ts'

type WordTerm = Extract<QueryTerm, { kind: 'word' }>

export interface Alternative {
  term: QueryTerm
  /** The topics that it leads to. */
  topics: TopicData[]
  /** Whether these are only near, since the word is not in their names. */
  isNear: boolean
  /** The word that was meant. */
  corrected?: string
}

/** More topics than this have nothing to do with the word. */
const MAX_TOPICS = 3

/** From a country to its people: Brazilian, Chinese, Honduran. */
const PEOPLE = /(?:ian|ean|ese|ish|an|i)$/

/**
 * @param term a word that no passage has as a whole
 * @param list the library's words
 * @param names the library's topics
 * @returns the topics whose names have the word or begin with it; else the word that was mistyped;
 *   else the topics that are searched for by it or defined with it; `undefined` if there is none
 */
export function alternativeTo(
  term: WordTerm,
  list: WordList,
  names: Names,
): Alternative | undefined {
  const named = topicsWith(term, names, namesOfTopic)
  if (named.length > 0) return toTopics(term, named, false)
  const searched = topicsWith(term, names, ({ searchedAs }) => searchedAs)
  if (searched.length > 0) return toTopics(term, searched, true)
  const corrected = correction(term.typed, list, names)
  if (corrected !== undefined) {
    const { terms } = readQuery(corrected, names)
    return { term: anyOf(corrected, terms), topics: [], isNear: false, corrected }
  }
  const defined = topicsWith(term, names, ({ definition }) => [definition])
  return defined.length > 0 ? toTopics(term, defined, true) : undefined
}

function toTopics(term: WordTerm, topics: TopicData[], isNear: boolean): Alternative {
  const terms = topics.map((topic) => topicTerm(term.typed, topic))
  return { term: anyOf(term.typed, terms), topics, isNear }
}

const topicTerm = (typed: string, topic: TopicData): QueryTerm => ({ kind: 'topic', typed, topic })

/** The topics with the word in some of their texts; those with the whole word if there are any. */
function topicsWith(
  term: WordTerm,
  { topics }: Names,
  textsOf: (topic: TopicData) => string[],
): TopicData[] {
  const mentioned = [...topics.values()].filter(({ count }) => count > 0)
  const found = mentioned.flatMap((topic) => {
    const rank = bestRank(
      term,
      textsOf(topic)
        .flatMap(wordsOf)
        .map(({ folded }) => folded),
    )
    return rank ? [{ topic, rank: Math.min(rank, 2) }] : []
  })
  const best = Math.max(...found.map(({ rank }) => rank))
  return found
    .filter(({ rank }) => rank === best)
    .map(({ topic }) => topic)
    .sort((one, other) => other.count - one.count)
    .slice(0, MAX_TOPICS)
}

function bestRank(term: WordTerm, words: readonly string[]): Rank | undefined {
  const ranks = words.map((word) => rankOfWord(term, word) ?? (isPeople(term.word, word) ? 2 : 0))
  return ([3, 2, 1] as const).find((rank) => ranks.includes(rank))
}

/** Whether a word names the people of a country: Chinese of China, Honduran of Honduras. */
function isPeople(word: string, country: string): boolean {
  const root = word.replace(PEOPLE, '')
  const rest = country.length - root.length
  return root !== word && root.length >= 4 && country.startsWith(root) && rest >= 0 && rest <= 2
}

/** More would take longer to read than to type on. */
const MAX_SUGGESTIONS = 4

/** Every short word is nearly like some other. */
const MIN_SUGGESTED = 4

/**
 * @param query as typed so far
 * @param names the library's topics
 * @returns topics to look at where nothing is found: those with a word in their names that is nearly
 *   like one of the query, those with most passages first
 */
export function suggestTopics(query: string, { topics }: Names): TopicData[] {
  const typed = wordsOf(query)
    .map(({ folded }) => folded)
    .filter((word) => word.length >= MIN_SUGGESTED)
  const isLike = (name: string) =>
    wordsOf(name).some(({ folded }) => nearest(folded, typed) !== undefined)
  return [...topics.values()]
    .filter((topic) => topic.count > 0 && namesOfTopic(topic).some(isLike))
    .sort((one, other) => other.count - one.count)
    .slice(0, MAX_SUGGESTIONS)
}
