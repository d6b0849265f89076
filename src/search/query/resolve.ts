/** Looks up the terms of a query, and what a word may stand for that no brief has. */
import { nearest } from '../../brief/text/nearest.ts'
import { wordsOf } from '../../brief/text/words.ts'
import { correction } from './correct.ts'
import { briefsWith, listedForms, type FoundBriefs, type Index } from './find-briefs.ts'
import { MIN_PREFIX, rankOfWord, type WordTerm } from './match.ts'
import { anyOf, readQuery, type Names, type QueryTerm } from './query.ts'
import { namesOfTopic, type TopicData } from './topic-data.ts'

/** A term with the briefs that may have it. */
export interface Resolved {
  /** As typed, or with what it may stand for. */
  term: QueryTerm
  found: FoundBriefs
  alternative?: Alternative
}

interface Alternative {
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

/** More would take longer to read than to type on. */
const MAX_SUGGESTIONS = 4

/**
 * @returns where a term may be; a word that no brief has as a whole may be meant for something else
 * @throws if a part of the index cannot be loaded
 */
export async function resolve(term: QueryTerm, index: Index, names: Names): Promise<Resolved> {
  if (term.kind !== 'word') return { term, found: await briefsWith(term, index) }
  const { words, isWhole } = listedForms(term, index.list)
  // A list that has not all words says nothing of a rare one.
  if (isWhole || !index.list.isWhole) {
    const found = await briefsWith({ ...term, isWhole: true }, index)
    if (found.size > 0) return { term: { ...term, isWhole }, found }
  }
  const isBegun = words.length > 0 && term.word.length >= MIN_PREFIX
  const alternative = alternativeTo(term, index, names)
  // The beginning of a word in the text is what a reader types; so is that of a topic's name.
  const isOther = alternative?.isNear === true || alternative?.corrected !== undefined
  if (!alternative || (isBegun && isOther)) return { term, found: await briefsWith(term, index) }
  const terms = isBegun ? [term, alternative.term] : [alternative.term]
  const joined = { ...anyOf(term.typed, terms), typed: term.typed }
  return { term: joined, found: await briefsWith(joined, index), alternative }
}

/**
 * The topics whose names have the word or begin with it; else those that are searched for by it; else
 * the word that was mistyped; else the topics that are defined with it.
 */
function alternativeTo(term: WordTerm, { list }: Index, names: Names): Alternative | undefined {
  const toTopics = (textsOf: (topic: TopicData) => string[], isNear: boolean) => {
    const topics = topicsWith(term, names, textsOf)
    const terms = topics.map((topic): QueryTerm => ({ kind: 'topic', typed: term.typed, topic }))
    return topics.length > 0 ? { term: anyOf(term.typed, terms), topics, isNear } : undefined
  }
  const corrected = () => {
    const word = correction(term.typed, list, names)
    if (word === undefined) return undefined
    const meant = anyOf(word, readQuery(word, names).terms)
    return { term: meant, topics: [], isNear: false, corrected: word }
  }
  return (
    toTopics(namesOfTopic, false) ??
    toTopics(({ searchedAs }) => searchedAs, true) ??
    corrected() ??
    toTopics(({ definition }) => [definition], true)
  )
}

/** The topics with the word in some of their texts; those with the whole word if there are any. */
function topicsWith(
  term: WordTerm,
  { topics }: Names,
  textsOf: (topic: TopicData) => string[],
): TopicData[] {
  const found = mentioned(topics).map((topic) => {
    const ranks = textsOf(topic)
      .flatMap(wordsOf)
      .map(({ folded }) => (isPeople(term.word, folded) ? 2 : rankOfWord(term, folded)))
    return { topic, rank: Math.min(Math.max(0, ...ranks), 2) }
  })
  const best = Math.max(1, ...found.map(({ rank }) => rank))
  return found
    .filter(({ rank }) => rank === best)
    .map(({ topic }) => topic)
    .slice(0, MAX_TOPICS)
}

/** Whether a word names the people of a country: Chinese of China, Honduran of Honduras. */
function isPeople(word: string, country: string): boolean {
  const root = word.replace(PEOPLE, '')
  const rest = country.length - root.length
  return root !== word && root.length >= 4 && country.startsWith(root) && rest >= 0 && rest <= 2
}

/**
 * @returns topics to look at where nothing is found: those with a word in their names that is nearly like one of the
 *   query, those with most passages first
 */
export function suggestTopics(query: string, { topics }: Names): TopicData[] {
  const typed = wordsOf(query)
    .map(({ folded }) => folded)
    .filter(({ length }) => length >= MIN_PREFIX)
  const isLike = (name: string) =>
    wordsOf(name).some(({ folded }) => nearest(folded, typed) !== undefined)
  return mentioned(topics)
    .filter((topic) => namesOfTopic(topic).some(isLike))
    .slice(0, MAX_SUGGESTIONS)
}

/** The topics that some passage mentions, those with most passages first. */
const mentioned = (topics: Names['topics']): TopicData[] =>
  [...topics.values()]
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
