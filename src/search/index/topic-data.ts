import type { Topic } from '../../brief/topics/topic.ts'
import type { TopicData } from '../query/topic-data.ts'

/** @returns a topic's data for the browser; a country is also searched for by its names in other languages */
export function topicData(topic: Topic): TopicData {
  const { slug, term, longForm, aliases, searchedAs = [], definition, passages } = topic
  return {
    ...{ slug, term, longForm, aliases, definition: definition.plain, count: passages.length },
    searchedAs: [...searchedAs, ...countryNames(term)].filter((name) => !aliases.includes(name)),
  }
}

/** The languages whose names readers of the library use; the first is that of the topics' terms. */
const LANGUAGES = ['en', 'es', 'fr', 'pt', 'de']

const namesIn = LANGUAGES.map(
  (lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
)

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** The code of each country by its English name. */
const codes = new Map(
  letters
    .flatMap((one) => letters.map((other) => one + other))
    .flatMap((code) => [[namesIn[0]?.of(code), code] as const])
    .filter(([name]) => name !== undefined),
)

/** The names of a country in other languages by its English name; none for other terms. Source: Unicode CLDR */
function countryNames(term: string): string[] {
  const code = codes.get(term)
  if (code === undefined) return []
  const names = namesIn.map((one) => one.of(code)).filter((name) => name !== undefined)
  return [...new Set(names)].filter((name) => name !== term)
}
