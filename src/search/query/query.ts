/** A query understood: the things that it asks for, each in all the forms that mean the same. */
import { formInQuery, type Vocabulary } from '../../brief/topics/mentions.ts'
import { withoutPossessive, wordsOf, type Word } from '../../brief/text/words.ts'
import type { TopicData } from './topic-data.ts'

/** One thing that a passage must speak of. */
export type Wish =
  | { kind: 'topic'; typed: string; topic: TopicData }
  /** Words in quotation marks: in this order, as they were typed. */
  | { kind: 'phrase'; typed: string; words: string[] }
  /** Words joined by a hyphen, which may be one word in the text. */
  | { kind: 'compound'; typed: string; words: string[] }
  /** One word, in any of its forms. */
  | { kind: 'word'; typed: string; word: string }

/** What the library's topics are called, ready for reading queries and texts. */
export interface Names {
  topics: ReadonlyMap<string, TopicData>
  vocabulary: Vocabulary
  /** Each topic's forms alone, which also stand inside longer names: the UN in the UNSC's. */
  vocabularyOf: ReadonlyMap<string, Vocabulary>
}

const QUOTES = /["“”„«»]/

/** Words that ask for nothing beside others. Source: the closed classes of English and Spanish. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be by for from in is it of on or that the this to was were with what who how de del el en la las los un una y o que por para con'.split(
    ' ',
  ),
)

/**
 * Reads a query.
 *
 * @param query as typed; `"words in quotes"` are taken as they stand
 * @param names the library's topics
 * @returns what it asks for, in order; empty where it asks for nothing
 */
export function readQuery(query: string, names: Names): Wish[] {
  const wishes = query
    .split(QUOTES)
    .flatMap((part, index) => (index % 2 === 1 ? readQuoted(part) : readPlain(part, names)))
  const asking = wishes.filter(({ kind, typed }) => kind !== 'word' || !isFunctionWord(typed))
  return asking.length > 0 ? asking : wishes
}

/**
 * @param query as typed
 * @returns its folded words, to be looked for in a row; none where parts of it are in quotes
 */
export function wholeOf(query: string): string[] {
  return QUOTES.test(query) ? [] : wordsOf(query).map(({ folded }) => folded)
}

const isFunctionWord = (typed: string): boolean =>
  FUNCTION_WORDS.has(wordsOf(typed)[0]?.folded ?? typed)

function readQuoted(typed: string): Wish[] {
  const words = wordsOf(typed).map(({ folded }) => folded)
  return words.length === 0 ? [] : [{ kind: 'phrase', typed: `“${typed.trim()}”`, words }]
}

/** Topics first, the longest; then compounds; then single words. */
function readPlain(part: string, { topics, vocabulary }: Names): Wish[] {
  const words = wordsOf(part).map(withoutPossessive)
  const wishes: Wish[] = []
  for (let at = 0; at < words.length; at += 1) {
    const joined = compoundLength(part, words, at)
    const form = formInQuery(words, at, vocabulary)
    const topic = form && topics.get(form.slug)
    const length = topic && form.length >= joined ? form.length : joined
    const taken = words.slice(at, at + length)
    const typed = part.slice(taken[0]?.start, taken.at(-1)?.end)
    const folded = taken.map((word) => word.folded)
    if (topic && form.length >= joined) wishes.push({ kind: 'topic', typed, topic })
    else if (length > 1) wishes.push({ kind: 'compound', typed, words: folded })
    else wishes.push({ kind: 'word', typed, word: folded[0] ?? '' })
    at += length - 1
  }
  return wishes
}

/** How many words from one on are joined by signs without a space: `U.S.-Mexico` is two. */
function compoundLength(part: string, words: readonly Word[], at: number): number {
  let length = 1
  for (let next = at + 1; next < words.length; next += 1) {
    if (/\s/.test(part.slice(words[next - 1]?.end, words[next]?.start))) break
    length += 1
  }
  return length
}
