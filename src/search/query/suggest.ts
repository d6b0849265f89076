/** Suggests topics where nothing was found. */
import { nearest } from '../../brief/text/nearest.ts'
import { fold, wordsOf } from '../../brief/text/words.ts'
import type { Names } from './query.ts'
import { namesOfTopic, type TopicData } from './topic-data.ts'

/** More would take longer to read than to type on. */
const MAX_SUGGESTIONS = 4

/** Shorter words are near too many others. */
const MIN_LENGTH = 4

/**
 * @param query as typed so far, at least two characters
 * @param names the library's topics
 * @returns up to 4 topics with a name that begins like the query, those with most passages first; else
 *   the topic with a word that is spelled nearly like one of the query
 */
export function suggestTopics(query: string, { topics }: Names): TopicData[] {
  const typed = fold(query.trim())
  if (typed.length < 2) return []
  const all = [...topics.values()]
  const begun = all
    .filter((topic) => namesOfTopic(topic).some((form) => fold(form).startsWith(typed)))
    .sort((one, other) => other.count - one.count)
    .slice(0, MAX_SUGGESTIONS)
  return begun.length > 0 ? begun : nearestTopics(typed, all)
}

function nearestTopics(typed: string, topics: readonly TopicData[]): TopicData[] {
  const byWord = Map.groupBy(
    topics.flatMap((topic) =>
      namesOfTopic(topic).flatMap((name) => wordsOf(name).map(({ folded }) => ({ folded, topic }))),
    ),
    ({ folded }) => folded,
  )
  const words = [...byWord.keys()].filter(({ length }) => length >= MIN_LENGTH)
  const near = wordsOf(typed).flatMap(({ folded }) =>
    folded.length < MIN_LENGTH ? [] : (nearest(folded, words) ?? []),
  )
  const found = near.flatMap((word) => byWord.get(word) ?? []).map(({ topic }) => topic)
  return [...new Set(found)].filter(({ count }) => count > 0).slice(0, 1)
}
