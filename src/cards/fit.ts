/** Fitting words into a given room, as a compositor does: a size smaller, and again; then a cut. */
import { shorten } from '../brief/text/shorten.ts'

/** What some words take up when they are set. */
export interface Setting {
  lines: string[]
  /** In pixels. */
  height: number
}

/** Sets words at a size in pixels, in the width that there is. */
export type Typesetter = (words: string, size: number) => Promise<Setting>

export interface Fitted extends Setting {
  words: string
  size: number
}

/**
 * @param words plain text
 * @param sizes the sizes to try, in pixels, the largest first; at least one
 * @param height how high the words may stand, in pixels
 * @param set sets them
 * @returns the words at the largest size at which they fit; where they fit at none, as many whole
 *   lines of the smallest as there is room for, cut at a word
 */
export async function fit(
  words: string,
  sizes: readonly number[],
  height: number,
  set: Typesetter,
): Promise<Fitted> {
  let smallest: Fitted | undefined
  for (const size of sizes) {
    smallest = { words, size, ...(await set(words, size)) }
    if (smallest.height <= height) return smallest
  }
  if (!smallest) throw new Error('fit() was given no sizes.')
  const { size, lines } = smallest
  const kept = Math.floor(height / (smallest.height / lines.length))
  let cut = shorten(words, lines.slice(0, kept).join('').trimEnd().length)
  let setting = await set(cut, size)
  // The … may need room that the last line does not have: then it takes the place of a word.
  while (setting.height > height && cut.length > 1) {
    cut = shorten(words, cut.length - 1)
    setting = await set(cut, size)
  }
  return { words: cut, size, ...setting }
}
