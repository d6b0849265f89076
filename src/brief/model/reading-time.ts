/** How long a text takes to read. */

/** Words a minute in silent reading of English non-fiction. Source: Brysbaert 2019, 238 wpm. */
const WORDS_A_MINUTE = 238

/** Counts by language: to make a segmenter takes longer than to count a paragraph's words with it. */
const counters = new Map<string, (piece: string) => number>()

/**
 * @param plain a text
 * @param lang its language, a BCP 47 tag
 * @returns how many words it has, by the language's own rules (Unicode Standard Annex 29)
 */
export function countWords(plain: string, lang: string): number {
  const counter = counters.get(lang) ?? counterOf(lang)
  counters.set(lang, counter)
  // No language has a word that goes on behind a space.
  return plain.split(/[ \n]+/).reduce((sum, piece) => sum + counter(piece), 0)
}

/** So many pieces are kept in mind: a library says the same again and again. */
const MOST_PIECES = 100_000

function counterOf(lang: string): (piece: string) => number {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  const known = new Map<string, number>()
  return (piece) => {
    const before = known.get(piece)
    if (before !== undefined) return before
    let count = 0
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) count += 1
    if (known.size === MOST_PIECES) known.clear()
    known.set(piece, count)
    return count
  }
}

/**
 * @param words how many words a text has
 * @returns its reading time in whole minutes, at least 1
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
