/** What search says, by language: each but English by itself, so that nobody loads all of them. */
import { searchEn, type SearchStrings } from './search-en.ts'

export type { SearchStrings }

const others = new Map<string, () => Promise<SearchStrings>>([
  ['es', () => import('./search-es.ts').then(({ searchEs }) => searchEs)],
])

/**
 * @param lang a BCP 47 tag, e.g. `en` or `es-MX`
 * @returns search's words in that language, in English where there are none or they cannot be loaded
 */
export async function searchStringsFor(lang: string): Promise<SearchStrings> {
  try {
    return (await others.get(lang.split('-')[0] ?? lang)?.()) ?? searchEn
  } catch (cause) {
    console.warn(cause)
    return searchEn
  }
}
