/** What sending and arriving say, by language. */
import { shareEn, type ShareStrings } from './share-en.ts'

export type { ShareStrings }

const languages = new Map<string, ShareStrings>([['en', shareEn]])

/**
 * @param lang a BCP 47 tag, e.g. `en` or `es-MX`
 * @returns these words in that language, in English where there are none
 */
export function shareStringsFor(lang: string): ShareStrings {
  return languages.get(lang.split('-')[0] ?? lang) ?? shareEn
}
