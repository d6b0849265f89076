/** The word that was meant where a typed one stands nowhere in the library. */
import { editDistance } from '../brief/edit-distance.ts'

/** Words of one length with how often the library has them. */
export type WordCounts = Record<string, number>

/** Below this a word is too short to guess at. */
const SHORTEST = 4

/**
 * @param word a folded word that the library does not have
 * @param wordsOfLength gives the library's words of a length, from wherever they are kept
 * @returns the most frequent word that is one wrong, missing, doubled or swapped letter away;
 *   one with the same first letter is preferred
 * @throws what `wordsOfLength` throws
 */
export async function correct(
  word: string,
  wordsOfLength: (length: number) => Promise<WordCounts>,
): Promise<string | undefined> {
  if (word.length < SHORTEST || /\d/.test(word)) return undefined
  const lengths = [word.length - 1, word.length, word.length + 1]
  const shelves = await Promise.all(lengths.map(wordsOfLength))
  const near = shelves
    .flatMap((shelf) => Object.entries(shelf))
    .filter(([candidate]) => editDistance(word, candidate) === 1)
    .map(([candidate, count]) => ({
      candidate,
      likelihood: count + (candidate[0] === word[0] ? 1e6 : 0),
    }))
    .sort((one, other) => other.likelihood - one.likelihood)
  return near[0]?.candidate
}
