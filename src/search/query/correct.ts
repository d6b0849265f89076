/** The word that was meant where a typed one was found nowhere. */
import { editDistance } from '../../brief/text/edit-distance.ts'

/** What is known of the words of one length. */
export interface WordList {
  /** The library's words, with how often it has them. */
  words: Record<string, number>
  /** Words that the library does not have and that are spelt right all the same. */
  spelt: string[]
}

/** Words of fewer letters are too short to guess at; of more there are no lists. */
export const [SHORTEST, LONGEST] = [4, 24]

/** A word this short is only ever taken for a name: "wals" may be anything, "UNCS" is UNSC. */
const SHORT = 4

/**
 * @param word a folded word that was found nowhere, or in none of the briefs that are searched
 * @param listOfLength gives what is known of the words of a length, from wherever it is kept
 * @param isName whether a folded word is one that a topic is called by
 * @returns the most frequent word that is one wrong, missing, doubled or swapped letter away;
 *   one with the same first letter is preferred; `undefined` where the word is spelt right, as
 *   each of the library's own is
 * @throws what `listOfLength` throws
 */
export async function correct(
  word: string,
  listOfLength: (length: number) => Promise<WordList>,
  isName: (word: string) => boolean,
): Promise<string | undefined> {
  if (word.length < SHORTEST || /\d/.test(word)) return undefined
  const lengths = [word.length - 1, word.length, word.length + 1].filter(
    (length) => length >= SHORTEST && length <= LONGEST,
  )
  const lists = await Promise.all(lengths.map(listOfLength))
  const isRight = ({ words, spelt }: WordList) => Object.hasOwn(words, word) || spelt.includes(word)
  if (lists.some(isRight)) return undefined
  const near = lists
    .flatMap(({ words }) => Object.entries(words))
    .filter(([candidate]) => editDistance(word, candidate) === 1)
    .filter(([candidate]) => word.length > SHORT || isName(candidate))
    .map(([candidate, count]) => ({
      candidate,
      likelihood: count + (candidate[0] === word[0] ? 1e6 : 0),
    }))
    .sort((one, other) => other.likelihood - one.likelihood)
  return near[0]?.candidate
}
