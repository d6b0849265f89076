/** Corrects mistyped words of a query. */
import { editDistance } from '../../brief/text/edit-distance.ts'
import { wordsOf } from '../../brief/text/words.ts'
import type { Names, QueryTerm } from './query.ts'
import { namesOfTopic } from './topic-data.ts'
import type { WordList } from './word-list.ts'

type WordTerm = Extract<QueryTerm, { kind: 'word' }>

/** Shorter words are not corrected. */
const MIN_LENGTH = 4

/** Words of up to this length are only corrected to names: "UNCS" to "UNSC". */
const SHORT = 4

/** Names are near one another, as Julia and Julian are: only in longer ones a wrong letter is sure. */
const MIN_NAME = 7

/** More than any magnitude: the same first letter counts more than frequency. */
const SAME_FIRST_LETTER = 10

/**
 * @param term a word that the library does not have
 * @param list the library's words
 * @param names the library's topics
 * @returns the most likely word of the library, spelled as in the names of topics, else in small
 *   letters; `undefined` if there is none
 */
export function correction(
  { typed, word }: WordTerm,
  list: WordList,
  names: Names,
): string | undefined {
  const spelling = spellingOfNames(names)
  const isName = (candidate: string) => spelling.has(candidate)
  const found = correctWord(word, list.words, isName, isMistyped(typed))
  return found === undefined ? undefined : (spelling.get(found) ?? found)
}

/**
 * @param word a folded word
 * @param words the library's words with their magnitudes
 * @param isName whether a folded word is part of a topic's name
 * @param isMistake whether a word may be meant by what was typed, by its folded form
 * @returns the most frequent word that is one wrong, missing, doubled or swapped letter away,
 *   preferably with the same first letter; `undefined` if there is none or the library has the word
 */
export function correctWord(
  word: string,
  words: ReadonlyMap<string, number>,
  isName: (word: string) => boolean,
  isMistake: (word: string) => boolean = () => true,
): string | undefined {
  if ((words.get(word) ?? 0) > 0 || word.length < MIN_LENGTH || !/^\p{L}+$/u.test(word))
    return undefined
  const [best] = [...words]
    .filter(([candidate]) => Math.abs(candidate.length - word.length) <= 1)
    .filter(([candidate]) => editDistance(word, candidate) === 1 && /^\p{L}+$/u.test(candidate))
    .filter(([candidate]) => word.length > SHORT || isName(candidate))
    .filter(([candidate]) => isMistake(candidate))
    .map(([candidate, magnitude]) => ({
      candidate,
      likelihood: magnitude + (candidate[0] === word[0] ? SAME_FIRST_LETTER : 0),
    }))
    .sort((one, other) => other.likelihood - one.likelihood)
  return best?.candidate
}

/**
 * A word with a capital may be a name that the library does not have: OPEC is not APEC, nor Jorge
 * forge. Two swapped letters are a mistake all the same, and so is one wrong or missing letter inside a
 * long name.
 */
function isMistyped(typed: string): (meant: string) => boolean {
  const [{ folded } = { folded: '' }] = wordsOf(typed)
  if (typed === typed.toLowerCase()) return () => true
  const letters = Array.from(folded).sort().join('')
  const isAcronym = typed === typed.toUpperCase()
  return (meant) =>
    meant[0] === folded[0] &&
    (Array.from(meant).sort().join('') === letters ||
      (!isAcronym &&
        folded.length >= MIN_NAME &&
        meant.length >= folded.length &&
        meant.at(-1) === folded.at(-1)))
}

/** The words of topics' names as they are spelled: `nafta` is NAFTA, `obrador` Obrador. */
function spellingOfNames({ topics }: Names): Map<string, string> {
  const forms = [...topics.values()].flatMap((topic) => namesOfTopic(topic).reverse())
  return new Map(
    forms.flatMap((form) =>
      wordsOf(form).map(({ folded, start, end }) => [folded, form.slice(start, end)] as const),
    ),
  )
}
