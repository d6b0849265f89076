/** Corrects mistyped words of a query. */
import { editDistance } from '../../brief/text/edit-distance.ts'
import { wordsOf } from '../../brief/text/words.ts'
import type { Names, QueryTerm } from './query.ts'

/** The library's words, folded, with how often each occurs. */
export type WordList = Readonly<Record<string, number>>

/** Shorter words are neither listed nor corrected. */
export const MIN_LENGTH = 4

/** Words of up to this length are only corrected to names: "UNCS" to "UNSC". */
const SHORT = 4

/** More than any word occurs: the same first letter counts more than frequency. */
const SAME_FIRST_LETTER = 1e6

type WordTerm = Extract<QueryTerm, { kind: 'word' }>

/** @returns whether a folded word is of the kind that the word list has: letters, not too short */
export const isListed = (word: string): boolean =>
  word.length >= MIN_LENGTH && /^\p{L}+$/u.test(word)

/** @returns whether a term can be corrected: phrases are taken literally */
export const isCorrectable = (term: QueryTerm): term is WordTerm =>
  term.kind === 'word' && isListed(term.word)

/**
 * @param query as typed
 * @param mistyped its words that occur nowhere
 * @param words the library's words
 * @param names the library's topics
 * @returns the query with each mistyped word replaced by the most likely word of the library, spelled
 *   as in the names of topics, else in small letters; the same query if there is no such word
 */
export function correctQuery(
  query: string,
  mistyped: readonly WordTerm[],
  words: WordList,
  names: Names,
): string {
  const spelling = spellingOfNames(names)
  return mistyped.reduce((text, { typed, word }) => {
    const meant = correctWord(word, words, (candidate) => spelling.has(candidate))
    return meant === undefined ? text : text.replace(typed, spelling.get(meant) ?? meant)
  }, query)
}

/**
 * @param word a folded word
 * @param words the library's words
 * @param isName whether a folded word is part of a topic's name
 * @returns the most frequent word that is one wrong, missing, doubled or swapped letter away,
 *   preferably with the same first letter; `undefined` if there is none or the library has the word
 */
export function correctWord(
  word: string,
  words: WordList,
  isName: (word: string) => boolean,
): string | undefined {
  if (Object.hasOwn(words, word)) return undefined
  const [best] = Object.entries(words)
    .filter(([candidate]) => Math.abs(candidate.length - word.length) <= 1)
    .filter(([candidate]) => editDistance(word, candidate) === 1)
    .filter(([candidate]) => word.length > SHORT || isName(candidate))
    .map(([candidate, count]) => ({
      candidate,
      likelihood: count + (candidate[0] === word[0] ? SAME_FIRST_LETTER : 0),
    }))
    .sort((one, other) => other.likelihood - one.likelihood)
  return best?.candidate
}

/** The words of topics' names as they are spelled: `nafta` is NAFTA, `obrador` Obrador. */
function spellingOfNames({ topics }: Names): Map<string, string> {
  const forms = [...topics.values()].flatMap(({ term, longForm = '', aliases }) => [
    ...aliases,
    longForm,
    term,
  ])
  return new Map(
    forms.flatMap((form) =>
      wordsOf(form).map(({ folded, start, end }) => [folded, form.slice(start, end)] as const),
    ),
  )
}
