/** Fitting words into a given room, as a compositor does: a size smaller, and again; then a cut. */

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
  let kept = Math.floor(height / (smallest.height / lines.length))
  // The … may need room that the last line does not have: then it takes the place of a word.
  let cut = cutAtWord(lines.slice(0, kept).join(''))
  let setting = await set(cut, size)
  while (setting.height > height && kept > 0) {
    cut = cutAtWord(cut.slice(0, -1))
    setting = await set(cut, size)
    if (cut === '…') kept = 0
  }
  return { words: cut, size, ...setting }
}

/**
 * @param words the beginning of a text that goes on
 * @returns it without its last word and what parts that from the one before, then `…`
 */
function cutAtWord(words: string): string {
  return `${words.trimEnd().replace(/[\s\p{P}]*[^\s]+$/u, '').replace(/[\s,;:—–-]+$/u, '')}…`
}
