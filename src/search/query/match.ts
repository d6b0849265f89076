/** Where a passage speaks of what a query asks for. */
import { findMentions } from '../../brief/topics/mentions.ts'
import { compoundsOf, wordsOf, type Word } from '../../brief/text/words.ts'
import type { Names, Wish } from './query.ts'
import { stem } from './stem.ts'

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
  const joined = [...words, ...compoundsOf(text, words)]
  return wishes.map((wish) => {
    if (wish.kind === 'topic') return findTopic(text, wish, names)
    if (wish.kind === 'word') return findWord(wish.word, joined)
    const runs = found(3, runsOf(wish.words, words))
    return runs ?? (wish.kind === 'compound' ? findWord(wish.words.join(''), joined) : undefined)
  })
}

/**
 * Puts together what several wishes found in one passage.
 *
 * @param founds what each wish found
 * @param together where the whole query stands as it was typed, from `findTogether`
 * @returns the places in order, only the whole query's where there are any, and a score: the whole
 *   query first, then better finds, then more of them; `undefined` where nothing was found
 */
export function matchOf(
  founds: readonly (Found | undefined)[],
  together: readonly Range[],
): Match | undefined {
  const some = founds.filter((one) => one !== undefined)
  if (some.length === 0) return undefined
  const score = some.reduce(
    (sum, { rank, ranges }) => sum + rank * 10 + Math.min(ranges.length, 5),
    Math.min(together.length, 5) * 10,
  )
  const apart = some.flatMap((one) => one.ranges).sort((one, other) => one.start - other.start)
  return { ranges: together.length > 0 ? [...together] : apart, score }
}

/**
 * @param text a passage
 * @param whole the query's words, from `wholeOf`
 * @returns every place where they stand in a row
 */
export function findTogether(text: string, whole: readonly string[]): Range[] {
  return whole.length > 1 ? runsOf(whole, wordsOf(text)) : []
}

function found(rank: Found['rank'], ranges: Range[]): Found | undefined {
  return ranges.length > 0 ? { rank, ranges } : undefined
}

/** The topic's mentions; those inside another topic's longer name count for less. */
function findTopic(
  text: string,
  { topic: { slug } }: Extract<Wish, { kind: 'topic' }>,
  { vocabulary, vocabularyOf }: Names,
): Found | undefined {
  const own = vocabularyOf.get(slug)
  if (!own) return undefined
  const isItself = findMentions(text, vocabulary).some((mention) => mention.slug === slug)
  const mentions = findMentions(text, own).map(({ start, end }) => ({ start, end }))
  return found(isItself ? 3 : 1, mentions)
}

function findWord(typed: string, words: readonly Word[]): Found | undefined {
  const root = stem(typed)
  const same = words.filter(({ folded }) => bare(folded) === typed || folded === typed)
  const forms = words.filter(({ folded }) => stem(bare(folded)) === root)
  const begun =
    typed.length < SHORTEST_BEGINNING ? [] : words.filter(({ folded }) => folded.startsWith(typed))
  if (same.length > 0) return found(3, [...new Set([...same, ...forms])])
  return forms.length > 0 ? found(2, forms) : found(1, begun)
}

/** A word without its possessive ending. */
const bare = (folded: string): string => folded.replace(/'s?$/, '')

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
