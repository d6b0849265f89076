/** How long a text takes to read. */

/** Words a minute in silent reading of English non-fiction. Source: Brysbaert 2019, 238 wpm. */
const WORDS_A_MINUTE = 238

/** Segmenters by language: to make one takes longer than to count a paragraph's words with it. */
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * @param plain a text
 * @param lang its language, a BCP 47 tag
 * @returns how many words it has, by the language's own rules (Unicode Standard Annex 29)
 */
export function countWords(plain: string, lang: string): number {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, segmenter)
  let count = 0
  for (const { isWordLike } of segmenter.segment(plain)) if (isWordLike) count += 1
  return count
}

/**
 * @param words how many words a text has
 * @returns its reading time in whole minutes, at least 1
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
