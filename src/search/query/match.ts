/** Matches the text of a passage against the terms of a query. */
import { compoundsOf, wordsOf, type Word } from '../../brief/text/words.ts'
import { findMentions } from '../../brief/topics/mentions.ts'
import type { Names, QueryTerm } from './query.ts'
import { stem } from './stem.ts'

export interface Range {
  /** Offsets into the text, in UTF-16 code units; `end` is after the last. */
  start: number
  end: number
}

/** Where one term matches. */
export interface TermMatch {
  /** 3 for the term itself, 2 for another form of it, 1 for a part. */
  rank: number
  ranges: Range[]
}

/** Shorter words match whole words only: "un" does not match "unlikely". */
export const MIN_PREFIX = 4

/** The word that a reader is typing may be shorter. */
const MIN_LAST_PREFIX = 3

export type WordTerm = Extract<QueryTerm, { kind: 'word' }>

/** @returns a match of a passage's text for each term, in their order; `undefined` for a term that does not match */
export function matchTerms(
  text: string,
  terms: readonly QueryTerm[],
  names: Names,
): (TermMatch | undefined)[] {
  if (terms.length === 0) return []
  const { words, joined } = wordsIn(text)
  const matchTerm = (term: QueryTerm): TermMatch | undefined => {
    if (term.kind === 'any') return best(term.terms.map(matchTerm))
    if (term.kind === 'topic') return matchTopic(text, words, term.topic.slug, names)
    if (term.kind === 'word') return matchWord(term, joined)
    return matchAt(3, runsOf(term.words, words))
  }
  return terms.map(matchTerm)
}

/** Every key looks at the same passages. */
const known = new Map<string, { words: Word[]; joined: Word[] }>()

function wordsIn(text: string): { words: Word[]; joined: Word[] } {
  const before = known.get(text)
  if (before) return before
  const words = wordsOf(text)
  const found = { words, joined: [...words, ...compoundsOf(text, words)] }
  known.set(text, found)
  return found
}

/**
 * @returns how well a word of a text, folded and without its possessive ending, matches a word of a query, as a match
 *   has it; 0 if it does not
 */
export function rankOfWord({ word, isLast, isWhole }: WordTerm, folded: string): number {
  if (folded === word) return 3
  if (stem(folded) === stem(word)) return 2
  const least = isLast ? MIN_LAST_PREFIX : MIN_PREFIX
  return !isWhole && word.length >= least && folded.startsWith(word) ? 1 : 0
}

/** @returns the places of all matches in a text, in the order of the text */
export const rangesOf = (matches: readonly (TermMatch | undefined)[]): Range[] =>
  matches.flatMap((one) => one?.ranges ?? []).sort((one, other) => one.start - other.start)

const matchAt = (rank: number, ranges: Range[]): TermMatch | undefined =>
  ranges.length > 0 ? { rank, ranges } : undefined

/** A topic's mentions; a mention inside another topic's longer name ranks lower. */
function matchTopic(
  text: string,
  words: readonly Word[],
  slug: string,
  { vocabulary, vocabularyOf }: Names,
): TermMatch | undefined {
  const own = vocabularyOf.get(slug)
  if (!own) return undefined
  const isItself = findMentions(text, vocabulary, words).some((mention) => mention.slug === slug)
  const mentions = findMentions(text, own, words).map(({ start, end }) => ({ start, end }))
  return matchAt(isItself ? 3 : 1, mentions)
}

/** The best of several matches, with the ranges of all, each once. */
function best(matches: readonly (TermMatch | undefined)[]): TermMatch | undefined {
  const found = matches.filter((one) => one !== undefined)
  const rank = Math.max(0, ...found.map((one) => one.rank))
  const ranges = found.flatMap((one) => one.ranges.map((range) => [range.start, range] as const))
  return matchAt(rank, [...new Map(ranges).values()])
}

function matchWord(term: WordTerm, words: readonly Word[]): TermMatch | undefined {
  const ranked = words.map((word) => ({ word, rank: rankOfWord(term, bare(word.folded)) }))
  const rank = Math.max(...ranked.map((one) => one.rank))
  // Other forms of the word count as well, words that only begin with it do not.
  const counted = ranked.filter((one) => one.rank > 0 && one.rank >= Math.min(rank, 2))
  return matchAt(
    rank,
    counted.map(({ word }) => word),
  )
}

/** @returns a folded word without its possessive ending */
export const bare = (folded: string): string => folded.replace(/'s?$/, '')

/** Each range where the words of a phrase follow one another. */
function runsOf(phrase: readonly string[], words: readonly Word[]): Range[] {
  return words.flatMap((first, at) => {
    const last = words[at + phrase.length - 1]
    if (!last || !phrase.every((word, index) => isSameWord(word, words[at + index]))) return []
    return [{ start: first.start, end: last.end }]
  })
}

const isSameWord = (word: string, other: Word | undefined): boolean =>
  other !== undefined && (other.folded === word || bare(other.folded) === word)
