/** Where one run of words stands in another. */

export interface Occurrence {
  /** The index at which the run first stands whole; `undefined` where it nowhere does. */
  start: number | undefined
  /** The longest stretch from the run's beginning that stands there, where the whole does not. */
  longest: { start: number; length: number }
}

/**
 * Finds a run of words, in time proportional to both lengths, however often words repeat.
 * Source: Knuth, Morris and Pratt 1977, "Fast pattern matching in strings".
 *
 * @param run the words to look for, at least one
 * @param words where to look
 * @param from the index to begin at
 * @returns its first occurrence, or how much of it there is
 */
export function findOccurrence(
  run: readonly string[],
  words: readonly string[],
  from: number,
): Occurrence {
  const fallbacks = fallbacksOf(run)
  let longest = { start: from, length: 0 }
  let matched = 0
  for (let index = from; index < words.length; index += 1) {
    while (matched > 0 && run[matched] !== words[index]) matched = fallbacks[matched - 1] ?? 0
    if (run[matched] === words[index]) matched += 1
    const start = index + 1 - matched
    if (matched === run.length) return { start, longest }
    if (matched > longest.length) longest = { start, length: matched }
  }
  return { start: undefined, longest }
}

/** For each beginning of the run: how long its longest beginning is that it ends with, too. */
function fallbacksOf(run: readonly string[]): number[] {
  const fallbacks = [0]
  let matched = 0
  for (const word of run.slice(1)) {
    while (matched > 0 && run[matched] !== word) matched = fallbacks[matched - 1] ?? 0
    if (run[matched] === word) matched += 1
    fallbacks.push(matched)
  }
  return fallbacks
}
