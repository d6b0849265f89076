/** Ranks the passages of the briefs that were read. */
import type { Candidate } from './candidates.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import type { BriefText, Passage, PassageKind } from './index-format.ts'
import { combine, findPhrase, matchTerms, type Range, type TermMatch } from './match.ts'
import type { Names, Query, QueryTerm } from './query.ts'

export interface Hit extends Passage {
  score: number
  excerpt: Excerpt
  /** The terms that it does not have, as typed. */
  lacks: string[]
  /** The words to mark on its page, if not those of the query. */
  marks?: string
}

export interface BriefHits extends Pick<BriefText, 'title' | 'byline' | 'lang'> {
  slug: string
  /** Best first. */
  hits: Hit[]
}

/** A query, read, with what its words stand for. */
export interface Sought {
  terms: readonly QueryTerm[]
  excluded: readonly QueryTerm[]
  /** The whole query as one phrase. */
  phrase: readonly string[]
  /** If it asks, recommendations need only one of the terms. */
  asks: Query['asks']
  names: Names
}

/** What the kind of a passage counts among equally good ones. */
const KINDS: Partial<Record<PassageKind, number>> = {
  brief: 3,
  recommendation: 2,
  paragraph: 1,
  section: 1,
  author: -3,
}

/** A recommendation comes first if advice is asked for. */
const ADVICE = 60

/** Characters: terms that are nearer than this to one another say more together. */
const NEAR = 200

/**
 * @param candidate a brief with the passages that may match
 * @param text its text
 * @param level how many terms a passage must have
 * @param sought the query
 * @returns the passages that do have so many, the best first
 */
export function hitsOf(
  { slug, passages }: Candidate,
  { title, byline, lang, passages: texts }: BriefText,
  level: number,
  sought: Sought,
): BriefHits {
  const { terms, excluded, phrase, names } = sought
  const hits = [...passages.keys()].flatMap((at): Hit[] => {
    const passage = texts[at]
    if (!passage) return []
    const matches = matchTerms(passage.text, terms, names)
    const found = matches.filter((one) => one !== undefined)
    const isAdvice = sought.asks !== undefined && passage.kind === 'recommendation'
    if (found.length < (isAdvice ? 1 : level)) return []
    if (matchTerms(passage.text, excluded, names).some((one) => (one?.rank ?? 0) > 1)) return []
    const match = combine(matches, findPhrase(passage.text, phrase))
    if (!match) return []
    const score =
      match.score +
      (KINDS[passage.kind] ?? 0) +
      nearness(found) +
      (isAdvice && sought.asks === 'advice' ? ADVICE : 0)
    const lacks = isAdvice ? [] : terms.flatMap(({ typed }, term) => (matches[term] ? [] : [typed]))
    return [{ ...passage, score, lacks, excerpt: excerptOf(passage.text, match.ranges, lang) }]
  })
  // Stable: equally good passages stay in the order of the page.
  hits.sort((one, other) => other.score - one.score)
  return { slug, title, byline, lang, hits }
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
