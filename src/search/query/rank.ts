/** Ranks the passages of a brief. */
import { excerptOf, type Excerpt } from './excerpt.ts'
import { combine, findPhrase, matchTerms, type Range, type TermMatch } from './match.ts'
import type { BriefRecord, Passage, PassageKind } from './passages.ts'
import type { Names, Query, QueryTerm } from './query.ts'

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

/** A brief with where the terms match in its passages. */
export interface ReadBrief extends BriefRecord {
  passages: { passage: Passage; matches: (TermMatch | undefined)[] }[]
}

/** A query, read, with what its words stand for. */
export interface Sought {
  terms: readonly QueryTerm[]
  /** What every passage must have, and what none may have. */
  required: readonly QueryTerm[]
  excluded: readonly QueryTerm[]
  /** Only passages of this kind. */
  kind: PassageKind | undefined
  /** The whole query as one phrase. */
  phrase: readonly string[]
  asks: Query['asks']
  /** If it asks, a recommendation needs only one of these terms. */
  isEnough: readonly boolean[]
  names: Names
}

/** What the kind of a passage counts among equally good ones. */
const KINDS: Partial<Record<PassageKind, number>> = {
  ...{ brief: 3, recommendation: 2, paragraph: 1, section: 1, author: -3 },
}

/** A recommendation comes first if advice is asked for. */
const ADVICE = 60

/** Characters: terms that are nearer than this to one another say more together. */
const NEAR = 200

/**
 * @param brief a brief that was read
 * @param level how many terms a passage must have
 * @param sought the query
 * @returns the passages that have so many, the best first
 */
export function hitsOf(
  { passages, ...record }: ReadBrief,
  level: number,
  sought: Sought,
): BriefHits {
  const hits = passages.flatMap(({ passage, matches }) =>
    toHit(passage, matches, level, sought, record.lang),
  )
  // Stable: equally good passages stay in the order of the page.
  hits.sort((one, other) => other.score - one.score)
  return { ...record, hits }
}

function toHit(
  passage: Passage,
  matches: readonly (TermMatch | undefined)[],
  level: number,
  { terms, required, excluded, kind, phrase, asks, isEnough, names }: Sought,
  lang: string,
): Hit[] {
  const { text } = passage
  const found = matches.filter((one) => one !== undefined)
  const isAdvice =
    passage.kind === 'recommendation' && matches.some((one, at) => one && isEnough[at])
  if (found.length < level && !isAdvice) return []
  if (kind !== undefined && passage.kind !== kind) return []
  if (matchTerms(text, required, names).includes(undefined)) return []
  if (matchTerms(text, excluded, names).some((one) => (one?.rank ?? 0) > 1)) return []
  const match = combine(matches, findPhrase(text, phrase))
  if (!match) return []
  const score =
    match.score +
    (KINDS[passage.kind] ?? 0) +
    nearness(found) +
    (isAdvice && asks === 'advice' ? ADVICE : 0)
  const lacks = isAdvice ? [] : terms.flatMap(({ typed }, at) => (matches[at] ? [] : [typed]))
  return [{ ...passage, score, lacks, excerpt: excerptOf(text, match.ranges, lang) }]
}

/** @returns how many passages were found */
export const countHits = (briefs: readonly BriefHits[]): number =>
  briefs.reduce((sum, { hits }) => sum + hits.length, 0)

/** How near all terms are to one another, from 0 to 9. */
function nearness(matches: readonly TermMatch[]): number {
  if (matches.length < 2) return 0
  const spans = (matches[0]?.ranges ?? []).map((range) => spanFrom(range, matches.slice(1)))
  return Math.max(0, 9 * (1 - Math.min(...spans) / NEAR))
}

/** From a range to the nearest range of each other term, together. */
function spanFrom({ start, end }: Range, others: readonly TermMatch[]): number {
  const distances = others.map(({ ranges }) =>
    Math.min(...ranges.map((range) => Math.max(range.start - end, start - range.end, 0))),
  )
  return Math.max(...distances)
}
