/** Reading time of a text. */
import { segmentsOf } from '../text/segments.ts'

/** Words per minute in silent reading of English non-fiction. Source: Brysbaert 2019. */
const WORDS_PER_MINUTE = 238

/** @returns the number of words of a text by the rules of its language (Unicode Standard Annex 29) */
export function countWords(plain: string, lang: string): number {
  let count = 0
  for (const { isWordLike } of segmentsOf(plain, lang, 'word')) if (isWordLike) count += 1
  return count
}

/** @returns the reading time of a number of words in whole minutes, at least 1 */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_PER_MINUTE))
