/** Reads a query into its terms. */
import { withoutPossessive, wordsOf, type Word } from '../../brief/text/words.ts'
import { formInQuery, type Vocabulary } from '../../brief/topics/mentions.ts'
import type { TopicData } from './topic-data.ts'

/** One thing that a passage must mention. */
export type QueryTerm =
  | { kind: 'topic'; typed: string; topic: TopicData }
  /** Words in quotation marks: exactly these, in this order. */
  | { kind: 'phrase'; typed: string; words: string[] }
  /** Words joined by a hyphen, which may be one word in the text. */
  | { kind: 'compound'; typed: string; words: string[] }
  /** One word, in any of its forms. */
  | { kind: 'word'; typed: string; word: string }

/** The names of the library's topics, ready for reading queries and texts. */
export interface Names {
  /** By slug. */
  topics: ReadonlyMap<string, TopicData>
  vocabulary: Vocabulary
  /** Each topic's forms alone, which also occur inside longer names: the UN in the UNSC's. */
  vocabularyOf: ReadonlyMap<string, Vocabulary>
}

const QUOTES = /["“”„«»]/

/** What follows an elided word: `l’eau` is searched for as `eau`. */
const ELIDED = /^['’]\p{L}/u

/** Words that add nothing to others. Source: the closed classes of English, Spanish and French. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be by for from in is it of on or that the this to was were with what who how de del el en la las los un una y o que por para con au aux ce ces dans des du et est le leur leurs les ne ou pas pour qui se ses une'.split(
    ' ',
  ),
)

/**
 * Reads a query.
 *
 * @param query as typed; `"words in quotes"` are a phrase
 * @param names the library's topics
 * @returns its terms in order; function words only if there is nothing else
 */
export function readQuery(query: string, names: Names): QueryTerm[] {
  const terms = query
    .split(QUOTES)
    .flatMap((part, index) => (index % 2 === 1 ? readQuoted(part) : readPlain(part, names)))
  const meaningful = terms.filter(({ kind, typed }) => kind !== 'word' || !isFunctionWord(typed))
  return meaningful.length > 0 ? meaningful : terms
}

/**
 * @param query as typed
 * @returns its folded words as one phrase, function words included; none if parts are in quotes
 */
export function phraseOf(query: string): string[] {
  return QUOTES.test(query) ? [] : wordsOf(query).map(({ folded }) => folded)
}

const isFunctionWord = (typed: string): boolean =>
  FUNCTION_WORDS.has(wordsOf(typed)[0]?.folded ?? typed)

function readQuoted(typed: string): QueryTerm[] {
  const words = wordsOf(typed).map(({ folded }) => folded)
  return words.length === 0 ? [] : [{ kind: 'phrase', typed: `“${typed.trim()}”`, words }]
}

/** Topics first, the longest; then compounds; then single words. */
function readPlain(part: string, { topics, vocabulary }: Names): QueryTerm[] {
  const words = wordsOf(part)
    .filter(({ end }) => !ELIDED.test(part.slice(end)))
    .map(withoutPossessive)
  const terms: QueryTerm[] = []
  for (let at = 0; at < words.length; at += 1) {
    const joined = compoundLength(part, words, at)
    const form = formInQuery(words, at, vocabulary)
    const topic = form && topics.get(form.slug)
    const length = topic && form.length >= joined ? form.length : joined
    const taken = words.slice(at, at + length)
    const typed = part.slice(taken[0]?.start, taken.at(-1)?.end)
    const folded = taken.map((word) => word.folded)
    if (topic && form.length >= joined) terms.push({ kind: 'topic', typed, topic })
    else if (length > 1) terms.push({ kind: 'compound', typed, words: folded })
    else terms.push({ kind: 'word', typed, word: folded[0] ?? '' })
    at += length - 1
  }
  return terms
}

/** How many words from `at` on are joined without a space: 2 at the start of `U.S.-Mexico`. */
function compoundLength(part: string, words: readonly Word[], at: number): number {
  let length = 1
  for (let next = at + 1; next < words.length; next += 1) {
    if (/\s/.test(part.slice(words[next - 1]?.end, words[next]?.start))) break
    length += 1
  }
  return length
}
