/** Ranks passages. */
import type { Excerpt } from './excerpt.ts'
import { matchTerms, rangesOf, type Range, type TermMatch } from './match.ts'
import type { BriefRecord, Passage, PassageKind } from './passages.ts'
import type { Names, QueryTerm } from './query.ts'
import { together } from './together.ts'

export interface Hit extends Passage {
  score: number
  excerpt: Excerpt
  /** The terms that it does not have, as typed. */
  lacks: string[]
  /** The words to mark on its page, if not those of the query. */
  marks?: string
}

export interface BriefHits extends BriefRecord {
  /** Best first. */
  hits: Hit[]
}

/** A query, read, with what its words stand for. */
export interface Sought {
  terms: readonly QueryTerm[]
  /** What every passage must have, and what none may have. */
  required: readonly QueryTerm[]
  excluded: readonly QueryTerm[]
  /** Only passages of this kind. */
  kind: PassageKind | undefined
  asksAdvice: boolean
  names: Names
}

/** A passage with some of the terms. */
export interface RankedPassage {
  passage: Passage
  ranges: Range[]
  /** How many terms it has; all if it is the advice that was asked for. */
  terms: number
  score: number
  lacks: string[]
}

/** What the kind of a passage counts among equally good ones. */
const KINDS: Partial<Record<PassageKind, number>> = {
  ...{ brief: 3, recommendation: 2, paragraph: 1, section: 1, author: -3 },
}

/** A recommendation comes first if advice is asked for. */
const ADVICE = 60

/** Characters: terms that are nearer than this to one another are nearly a phrase. */
const NEAR = 40

/**
 * @param matches where it has each of the terms
 * @returns how well a passage answers; `undefined` if it does not. A recommendation with any term answers a question
 *   for advice
 */
export function rankPassage(
  passage: Passage,
  matches: readonly (TermMatch | undefined)[],
  { terms, required, excluded, kind, asksAdvice, names }: Sought,
): RankedPassage | undefined {
  const found = matches.filter((one) => one !== undefined)
  if (found.length === 0 || (kind !== undefined && passage.kind !== kind)) return undefined
  const ranksOf = (some: readonly QueryTerm[]) =>
    matchTerms(passage.text, some, names).map((one) => one?.rank ?? 0)
  if (ranksOf(required).includes(0) || Math.max(0, ...ranksOf(excluded)) > 1) return undefined
  const isAdvice = asksAdvice && passage.kind === 'recommendation'
  const places = found.map(({ ranges }) => ranges.map(({ start }) => start))
  const { most, times } = together(places, NEAR)
  const score =
    found.reduce((sum, { rank, ranges }) => sum + rank * 10 + Math.min(ranges.length, 5), 0) +
    (most > 1 ? most * 10 + Math.min(times, 5) : 0) +
    (KINDS[passage.kind] ?? 0) +
    (isAdvice ? ADVICE : 0)
  const lacks = terms.flatMap(({ typed }, at) => (isAdvice || matches[at] ? [] : [typed]))
  const count = isAdvice ? terms.length : found.length
  return { passage, score, lacks, ranges: rangesOf(matches), terms: count }
}
