/** Looks up the terms of a query, and what a word may stand for that no brief has. */
import { alternativeTo, type Alternative } from './alternatives.ts'
import { briefsWith, listedForms, type FoundBriefs, type Index } from './find-briefs.ts'
import { MIN_PREFIX } from './match.ts'
import { anyOf, type Names, type QueryTerm } from './query.ts'
import type { TopicData } from './topic-data.ts'

/** A term with the briefs that may have it. */
export interface Resolved {
  /** As typed, or with what it may stand for. */
  term: QueryTerm
  found: FoundBriefs
  alternative?: Alternative
}

/**
 * @param term a term of a query
 * @param index Pagefind and the library's words
 * @param names the library's topics
 * @returns where it may be; a word that no brief has as a whole may be meant for something else
 * @throws if a part of the index cannot be loaded
 */
export async function resolve(term: QueryTerm, index: Index, names: Names): Promise<Resolved> {
  if (term.kind !== 'word') return { term, found: await briefsWith(term, index) }
  const { words, isWhole } = listedForms(term, index.list)
  if (isWhole) {
    const whole = { ...term, isWhole }
    return { term: whole, found: await briefsWith(whole, index) }
  }
  // A list that has not all words says nothing of a rare one.
  const rare = index.list.isWhole ? new Map() : await briefsWith({ ...term, isWhole: true }, index)
  if (rare.size > 0) return { term, found: rare }
  const isBegun = words.length > 0 && term.word.length >= MIN_PREFIX
  const alternative = alternativeTo(term, index.list, names)
  // The beginning of a word in the text is what a reader types; so is that of a topic's name.
  const isOwn =
    isBegun && (!alternative || alternative.isNear || alternative.corrected !== undefined)
  if (!alternative || isOwn) return { term, found: await briefsWith(term, index) }
  const terms = isBegun ? [term, alternative.term] : [alternative.term]
  const joined = { ...anyOf(term.typed, terms), typed: term.typed }
  return { term: joined, found: await briefsWith(joined, index), alternative }
}

/** @returns the topics that a term stands for */
export const topicsIn = (term: QueryTerm): TopicData[] =>
  term.kind === 'topic' ? [term.topic] : term.kind === 'any' ? term.terms.flatMap(topicsIn) : []
