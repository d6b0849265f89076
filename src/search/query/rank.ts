/** Ranks the passages of the briefs that were read. */
import { excerptOf, type Excerpt } from './excerpt.ts'
import { combine, type Match } from './match.ts'
import type { Passage, PassageKind } from './passages.ts'
import type { MatchedPassage, ReadBrief } from './read-briefs.ts'

export interface Hit extends Passage {
  score: number
  excerpt: Excerpt
}

export interface BriefHits {
  url: string
  slug: string
  title: string
  /** Authors and year, in one line. */
  byline: string
  lang: string
  /** Best first. */
  hits: Hit[]
}

/**
 * Ranks passages that match all terms, or if there are none, those that match the most.
 *
 * @param read briefs in the order in which they were found
 * @param compared how many of the first are ordered by their best passage; later ones stay below
 *   them, so that what is shown does not move when more is read
 * @returns the briefs that have such passages
 */
export function rankBriefs(read: readonly ReadBrief[], compared: number): BriefHits[] {
  const most = Math.max(0, ...read.flatMap(({ passages }) => passages.map(countMatched)))
  const briefs = read.map((brief) => hitsOf(brief, most))
  const first = briefs.slice(0, compared).sort((one, other) => bestScore(other) - bestScore(one))
  return [...first, ...briefs.slice(compared)].filter(({ hits }) => hits.length > 0)
}

/**
 * @param hits passages found
 * @param kind a kind of passage, or `undefined` for all
 * @returns the passages of that kind
 */
export function ofKind(hits: readonly Hit[], kind: PassageKind | undefined): Hit[] {
  return hits.filter((hit) => kind === undefined || hit.kind === kind)
}

/** @returns how many passages of a kind were found, or of all kinds for `undefined` */
export const countHits = (briefs: readonly BriefHits[], kind: PassageKind | undefined): number =>
  briefs.reduce((sum, { hits }) => sum + ofKind(hits, kind).length, 0)

const countMatched = ({ matches }: MatchedPassage): number =>
  matches.filter((match) => match !== undefined).length

const bestScore = ({ hits }: BriefHits): number => hits[0]?.score ?? 0

function hitsOf({ page, passages }: ReadBrief, most: number): BriefHits {
  const { title = '', byline = '', lang = 'en' } = page.meta
  const hits = passages.flatMap((one) => {
    const match = countMatched(one) === most ? combine(one.matches, one.phrases) : undefined
    return match ? [toHit(one.passage, match, lang)] : []
  })
  // Stable: equally good passages stay in the order of the page.
  hits.sort((one, other) => other.score - one.score)
  const slug = page.url.replace(/\/$/, '').replace(/^.*\//, '')
  return { url: page.url, slug, title, byline, lang, hits }
}

function toHit(passage: Passage, { ranges, score }: Match, lang: string): Hit {
  return { ...passage, score, excerpt: excerptOf(passage.text, ranges, lang) }
}
