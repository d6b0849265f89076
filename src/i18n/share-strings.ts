/** What sending and arriving say, by language. */
import { shareEn, type ShareStrings } from './share-en.ts'
import { shareEs } from './share-es.ts'

export type { ShareStrings }

const languages = new Map<string, ShareStrings>([
  ['en', shareEn],
  ['es', shareEs],
])

/**
 * @param lang a BCP 47 tag, e.g. `en` or `es-MX`
 * @returns these words in that language, in English where there are none
 */
export function shareStringsFor(lang: string): ShareStrings {
  return languages.get(lang.split('-')[0] ?? lang) ?? shareEn
}
