/** What the browser knows of topics: enough to understand a query and to show a topic's card. */
import type { Topic } from '../../brief/topics/topic.ts'

export interface TopicData {
  slug: string
  term: string
  longForm?: string | undefined
  aliases: string[]
  definition: string
  /** How many passages mention it. */
  count: number
}

/**
 * @param topic a topic
 * @returns what of it is sent to the browser
 */
export function topicData({
  slug,
  term,
  longForm,
  aliases,
  definition,
  passages,
}: Topic): TopicData {
  return { slug, term, longForm, aliases, definition: definition.plain, count: passages.length }
}
