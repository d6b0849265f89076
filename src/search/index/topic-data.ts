import type { Topic } from '../../brief/topics/topic.ts'
import type { TopicData } from '../query/topic-data.ts'
import { countryNames } from './country-names.ts'

/**
 * @param topic a topic
 * @returns its data for the browser; a country is also searched for by its names in other languages
 */
export function topicData(topic: Topic): TopicData {
  const { slug, term, longForm, aliases, searchedAs = [], definition, passages } = topic
  return {
    ...{ slug, term, longForm, aliases, definition: definition.plain, count: passages.length },
    searchedAs: [...searchedAs, ...countryNames(term)].filter((name) => !aliases.includes(name)),
  }
}
