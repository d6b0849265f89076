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

export interface Match {
  /** In the order of the text. */
  ranges: Range[]
  /** Higher is better; comparable between passages for one query. */
  score: number
}

/** Where one term matches: 3 for the term itself, 2 for another form of it, 1 for a part. */
export interface TermMatch {
  rank: 1 | 2 | 3
  ranges: Range[]
}

/** Shorter words match whole words only: "un" does not match "unlikely". */
const MIN_PREFIX = 4

/**
 * Matches a text against each term.
 *
 * @param text the text of a passage
 * @param terms the query's terms
 * @param names the library's topics
 * @returns a match for each term, in their order; `undefined` for a term that does not match
 */
export function matchTerms(
  text: string,
  terms: readonly QueryTerm[],
  names: Names,
): (TermMatch | undefined)[] {
  const words = wordsOf(text)
  const joined = [...words, ...compoundsOf(text, words)]
  return terms.map((term) => {
    if (term.kind === 'topic') return matchTopic(text, term.topic.slug, names)
    if (term.kind === 'word') return matchWord(term.word, joined)
    const runs = matchAt(3, runsOf(term.words, words))
    return runs ?? (term.kind === 'compound' ? matchWord(term.words.join(''), joined) : undefined)
  })
}

/**
 * Combines the matches of a query's terms in one text.
 *
 * @param matches the match of each term
 * @param phrases where the whole query occurs as one phrase, from `findPhrase`
 * @returns the ranges of the whole phrase if it occurs, else those of all terms; the score puts the
 *   whole phrase first, then better matches, then more of them; `undefined` if no term matches
 */
export function combine(
  matches: readonly (TermMatch | undefined)[],
  phrases: readonly Range[],
): Match | undefined {
  const matched = matches.filter((one) => one !== undefined)
  if (matched.length === 0) return undefined
  const score = matched.reduce(
    (sum, { rank, ranges }) => sum + rank * 10 + Math.min(ranges.length, 5),
    Math.min(phrases.length, 5) * 10,
  )
  const apart = matched.flatMap((one) => one.ranges).sort((one, other) => one.start - other.start)
  return { ranges: phrases.length > 0 ? [...phrases] : apart, score }
}

/**
 * @param text the text of a passage
 * @param phrase the query's words, from `phraseOf`
 * @returns each range where two or more such words follow one another
 */
export function findPhrase(text: string, phrase: readonly string[]): Range[] {
  return phrase.length > 1 ? runsOf(phrase, wordsOf(text)) : []
}

function matchAt(rank: TermMatch['rank'], ranges: Range[]): TermMatch | undefined {
  return ranges.length > 0 ? { rank, ranges } : undefined
}

/** A topic's mentions; a mention inside another topic's longer name ranks lower. */
function matchTopic(
  text: string,
  slug: string,
  { vocabulary, vocabularyOf }: Names,
): TermMatch | undefined {
  const own = vocabularyOf.get(slug)
  if (!own) return undefined
  const isItself = findMentions(text, vocabulary).some((mention) => mention.slug === slug)
  const mentions = findMentions(text, own).map(({ start, end }) => ({ start, end }))
  return matchAt(isItself ? 3 : 1, mentions)
}

function matchWord(typed: string, words: readonly Word[]): TermMatch | undefined {
  const root = stem(typed)
  const same = words.filter(({ folded }) => bare(folded) === typed || folded === typed)
  const forms = words.filter(({ folded }) => stem(bare(folded)) === root)
  const begun =
    typed.length < MIN_PREFIX ? [] : words.filter(({ folded }) => folded.startsWith(typed))
  if (same.length > 0) return matchAt(3, [...new Set([...same, ...forms])])
  return forms.length > 0 ? matchAt(2, forms) : matchAt(1, begun)
}

/** A word without its possessive ending. */
const bare = (folded: string): string => folded.replace(/'s?$/, '')

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
