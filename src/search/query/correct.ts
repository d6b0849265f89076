/** Corrects mistyped words of a query. */
import { editDistance } from '../../brief/text/edit-distance.ts'
import { fold, wordsOf } from '../../brief/text/words.ts'
import type { Names } from './query.ts'
import { namesOfTopic } from './topic-data.ts'
import type { WordList } from './word-list.ts'

/** Words of up to this length are only corrected to names, "UNCS" to "UNSC"; shorter ones never. */
const SHORT = 4

/** Names are near one another, as Julia and Julian are: only in longer ones a wrong letter is sure. */
const MIN_NAME = 7

/** More than any magnitude: the same first letter counts more than frequency. */
const SAME_FIRST_LETTER = 10

/**
 * @returns the most frequent word of the library that is one wrong, missing, doubled or swapped letter away from a
 *   typed one, preferably with the same first letter, spelled as in the names of topics; `undefined` if there
 *   is none or the library has the word
 */
export function correction(
  typed: string,
  { words }: Pick<WordList, 'words'>,
  names: Names,
): string | undefined {
  const word = fold(typed)
  if ((words.get(word) ?? 0) > 0 || word.length < SHORT || !LETTERS.test(word)) return undefined
  const spelling = spellingOfNames(names)
  const likelihood = ([meant, magnitude]: [string, number]) =>
    magnitude + (meant[0] === word[0] ? SAME_FIRST_LETTER : 0)
  const [best] = [...words]
    .filter(([other]) => Math.abs(other.length - word.length) <= 1 && LETTERS.test(other))
    .filter(([other]) => editDistance(word, other) === 1 && isMistyped(typed, word, other))
    .filter(([other]) => word.length > SHORT || spelling.has(other))
    .sort((one, other) => likelihood(other) - likelihood(one))
  return best && (spelling.get(best[0]) ?? best[0])
}

const LETTERS = /^\p{L}+$/u

/**
 * A word with a capital may be a name that the library does not have: OPEC is not APEC, nor Jorge
 * forge. It counts as mistyped if it is long or has the letters of the other word in another order.
 */
const isMistyped = (typed: string, word: string, meant: string): boolean =>
  typed === typed.toLowerCase() || word.length >= MIN_NAME || sorted(meant) === sorted(word)

const sorted = (letters: string): string => Array.from(letters).sort().join('')

/** The words of topics' names as they are spelled: `nafta` is NAFTA, `obrador` Obrador. */
function spellingOfNames({ topics }: Names): Map<string, string> {
  const forms = [...topics.values()].flatMap((topic) => namesOfTopic(topic).reverse())
  return new Map(
    forms.flatMap((form) =>
      wordsOf(form).map(({ folded, start, end }) => [folded, form.slice(start, end)] as const),
    ),
  )
}
