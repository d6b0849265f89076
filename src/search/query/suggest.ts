/** Topics for who has not finished typing. */
import { fold } from '../../brief/text/words.ts'
import type { Names } from './query.ts'
import type { TopicData } from './topic-data.ts'

/** More would be a list to read, and not a help. */
const MOST = 4

/**
 * @param query as typed so far, at least two characters
 * @param names the library's topics
 * @returns the topics that have a name which begins so, those with most passages first; at most 4
 */
export function suggestTopics(query: string, { topics }: Names): TopicData[] {
  const typed = fold(query.trim())
  if (typed.length < 2) return []
  return [...topics.values()]
    .filter(({ term, longForm = '', aliases }) =>
      [term, longForm, ...aliases].some((form) => fold(form).startsWith(typed)),
    )
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
}
