/** The words and sentences of a text. */

interface Segment {
  /** Offset into the text, in UTF-16 code units. */
  index: number
  segment: string
  /** Of words: whether it is one, not what is between two. */
  isWordLike?: boolean | undefined
}

/** By language and kind: creating a segmenter takes longer than splitting a passage with it. */
const segmenters = new Map<string, Intl.Segmenter>()

/** For browsers that have no segmenter. */
const PLAIN = {
  word: /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|./gsu,
  sentence: /.+?(?:[.!?…]["”’»)]*\s+|$)/gsu,
}

/**
 * @returns the words or sentences of a text in order, with all that is between words. Source: Unicode
 *   Standard Annex 29, as ICU implements it
 */
export function segmentsOf(
  text: string,
  lang: string,
  granularity: 'word' | 'sentence',
): Iterable<Segment> {
  if (!('Segmenter' in Intl)) {
    return Array.from(text.matchAll(PLAIN[granularity]), ({ 0: segment, index }) => ({
      ...{ index, segment, isWordLike: /[\p{L}\p{N}]/u.test(segment) },
    }))
  }
  const key = `${lang} ${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(lang, { granularity })
  segmenters.set(key, segmenter)
  return segmenter.segment(text)
}
