/** How long a text takes to read. */

/** Words a minute in silent reading of English non-fiction. Source: Brysbaert 2019, 238 wpm. */
const WORDS_A_MINUTE = 238

/**
 * @param plain a text
 * @param lang its language, a BCP 47 tag
 * @returns how many words it has, by the language's own rules (Unicode Standard Annex 29)
 */
export function countWords(plain: string, lang: string): number {
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(plain)
  return [...words].filter(({ isWordLike }) => isWordLike).length
}

/**
 * @param words how many words a text has
 * @returns its reading time in whole minutes, at least 1
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
