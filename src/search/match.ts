/** Where a passage speaks of what a query asks for. */
import { stemmer } from 'stemmer'
import { findMentions, isAcronym } from '../brief/mentions.ts'
import { wordsOf, type Word } from '../brief/words.ts'
import type { Names, Wish } from './query.ts'

export interface Range {
  /** Offsets into the text, in UTF-16 code units; `end` is behind the last. */
  start: number
  end: number
}

export interface Match {
  ranges: Range[]
  /** Higher is better; comparable between passages for one query. */
  score: number
}

/** What one wish finds in a passage: how good (3 itself, 2 a form of it, 1 a part), and where. */
interface Found {
  rank: 1 | 2 | 3
  ranges: Range[]
}

/** Shorter words would find too much by their beginnings: "un" is not "unlikely". */
const SHORTEST_BEGINNING = 4

/**
 * Matches a passage against a query.
 *
 * @param text the passage
 * @param wishes the query, understood
 * @param names the library's topics
 * @returns for each wish what was found, in the order of the wishes; `undefined` for nothing
 */
export function findWishes(
  text: string,
  wishes: readonly Wish[],
  names: Names,
): (Found | undefined)[] {
  const words = wordsOf(text)
  return wishes.map((wish) => {
    if (wish.kind === 'topic') return findTopic(text, words, wish, names)
    if (wish.kind === 'phrase') return found(3, runsOf(wish.words, words))
    return findWord(wish.word, words)
  })
}

/**
 * Puts together what several wishes found in one passage.
 *
 * @param founds what each wish found
 * @returns the places in order, and a score: better finds first, then more of them; `undefined`
 *   where nothing was found
 */
export function matchOf(founds: readonly (Found | undefined)[]): Match | undefined {
  const some = founds.filter((one) => one !== undefined)
  if (some.length === 0) return undefined
  const score = some.reduce(
    (sum, { rank, ranges }) => sum + rank * 10 + Math.min(ranges.length, 5),
    0,
  )
  const ranges = some.flatMap((one) => one.ranges).sort((one, other) => one.start - other.start)
  return { ranges, score }
}

function found(rank: Found['rank'], ranges: Range[]): Found | undefined {
  return ranges.length > 0 ? { rank, ranges } : undefined
}

/** The topic's mentions, and the typed words themselves where they stand in a longer name. */
function findTopic(
  text: string,
  words: readonly Word[],
  { typed, topic }: Extract<Wish, { kind: 'topic' }>,
  { vocabulary }: Names,
): Found | undefined {
  const mentions = findMentions(text, vocabulary).filter(({ slug }) => slug === topic.slug)
  const named = [topic.term, ...topic.aliases].some(
    (form) => sameWords(form, typed) && isAcronym(form),
  )
  const literal = runsOf(foldedWords(typed), words)
    .filter(
      ({ start, end }) => !named || text.slice(start, end) === text.slice(start, end).toUpperCase(),
    )
    .filter(({ start }) => !mentions.some((one) => one.start <= start && start < one.end))
  const all = [...mentions.map(({ start, end }) => ({ start, end })), ...literal]
  return found(mentions.length > 0 ? 3 : 1, all)
}

function findWord(typed: string, words: readonly Word[]): Found | undefined {
  const stem = stemmer(typed)
  const same = words.filter(({ folded }) => bare(folded) === typed || folded === typed)
  const forms = words.filter(({ folded }) => stemmer(bare(folded)) === stem)
  const begun =
    typed.length < SHORTEST_BEGINNING ? [] : words.filter(({ folded }) => folded.startsWith(typed))
  if (same.length > 0) return found(3, [...new Set([...same, ...forms])])
  return forms.length > 0 ? found(2, forms) : found(1, begun)
}

/** A word without its possessive ending. */
const bare = (folded: string): string => folded.replace(/'s?$/, '')

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded)

const sameWords = (one: string, other: string): boolean =>
  foldedWords(one).join(' ') === foldedWords(other).join(' ')

/** Every place where the words stand in a row. */
function runsOf(phrase: readonly string[], words: readonly Word[]): Range[] {
  return words.flatMap((first, at) => {
    const last = words[at + phrase.length - 1]
    if (!last || !phrase.every((word, index) => sameWord(word, words[at + index]))) return []
    return [{ start: first.start, end: last.end }]
  })
}

const sameWord = (word: string, other: Word | undefined): boolean =>
  other !== undefined && (other.folded === word || bare(other.folded) === word)
