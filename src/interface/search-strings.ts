/** What search says, by language. */
import { searchEn, type SearchStrings } from './search-en.ts'
import { searchEs } from './search-es.ts'

export type { SearchStrings }

const languages = new Map<string, SearchStrings>([
  ['en', searchEn],
  ['es', searchEs],
])

/**
 * @param lang a BCP 47 tag, e.g. `en` or `es-MX`
 * @returns search's words in that language, in English where there are none
 */
export function searchStringsFor(lang: string): SearchStrings {
  return languages.get(lang.split('-')[0] ?? lang) ?? searchEn
}
