/** The topics as the browser gets them: enough to read a query and to show a topic's card. */
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
 * @returns its data for the browser
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
