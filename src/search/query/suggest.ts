/** Suggests topics while the reader types. */
import { fold } from '../../brief/text/words.ts'
import type { Names } from './query.ts'
import type { TopicData } from './topic-data.ts'

/** More would take longer to read than to type on. */
const MAX_SUGGESTIONS = 4

/**
 * @param query as typed so far, at least two characters
 * @param names the library's topics
 * @returns up to 4 topics with a name that begins like the query, those with most passages first
 */
export function suggestTopics(query: string, { topics }: Names): TopicData[] {
  const typed = fold(query.trim())
  if (typed.length < 2) return []
  return [...topics.values()]
    .filter(({ term, longForm = '', aliases }) =>
      [term, longForm, ...aliases].some((form) => fold(form).startsWith(typed)),
    )
    .sort((one, other) => other.count - one.count)
    .slice(0, MAX_SUGGESTIONS)
}
