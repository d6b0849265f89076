/** The library's words in the browser. */

/** `words.json`, small on the wire. */
export interface WordListFile {
  /** Folded, from A to Z, separated by spaces. */
  words: string
  /** For each word a digit, the higher the more frequent it is. */
  magnitudes: string
  /** Whether it has all words of the library. */
  isWhole: boolean
}

export interface WordList {
  /** How frequent each word is, from 1 to 9; 0 if only names of topics have it. */
  words: ReadonlyMap<string, number>
  /** Whether it has all words of the library. */
  isWhole: boolean
}

/** @returns the words of the file */
export function readWordList({ words, magnitudes, isWhole }: WordListFile): WordList {
  const list = words.split(' ').map((word, at) => [word, Number(magnitudes[at])] as const)
  return { words: new Map(list), isWhole }
}
