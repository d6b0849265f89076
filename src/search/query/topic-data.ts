/** The topics as the browser gets them: enough to read a query and to show a topic's card. */

export interface TopicData {
  slug: string
  term: string
  longForm?: string | undefined
  aliases: string[]
  /** Words that lead readers to it but are no names of it in a text. */
  searchedAs: string[]
  definition: string
  /** How many passages mention it. */
  count: number
}

/** @returns the names of a topic, as texts have them */
export const namesOfTopic = ({
  term,
  longForm,
  aliases,
}: Pick<TopicData, 'term' | 'longForm' | 'aliases'>): string[] => [
  term,
  ...(longForm === undefined ? [] : [longForm]),
  ...aliases,
]
