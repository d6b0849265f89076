/** Decides by the index alone which passages may answer a query, and orders their briefs. */
import { kindLetters, type IndexedBrief, type IndexRoot, type PassageKind } from './index-format.ts'
import type { Postings } from './postings.ts'

/** A value for each filter to search by. */
export type Filters = Partial<Record<'brief' | 'author' | 'year', string>>

/** A brief with passages that may match. */
export interface Candidate {
  slug: string
  /** For each such passage, by its number in the brief: how many terms it has. */
  passages: Map<number, number>
  /** How much the brief says on what was asked. */
  score: number
}

interface Conditions {
  filters: Filters
  kind?: PassageKind | undefined
  /** Every passage must be in these. */
  required: Postings | undefined
  excluded: readonly Postings[]
}

/** A title or recommendation on what was asked says more than a note. */
const WEIGHTS: Record<string, number> = { b: 1.2, s: 1, r: 1.1, p: 1, n: 0.9, a: 0.2 }

/** What a match of each rank counts: another form of a word nearly as much, a part of it little. */
const RANKS = [0, 0.2, 0.8, 1]

/**
 * @param postings the passages of each term
 * @param root the root of the index
 * @param conditions what else must be true of a passage
 * @param advice the terms of which a recommendation needs only one, since advice is asked for
 * @returns for each number of terms, from all to one, the briefs with passages that may have so many;
 *   those that say most come first
 */
export function candidatesOf(
  postings: readonly Postings[],
  root: IndexRoot,
  conditions: Conditions,
  advice: Postings | undefined,
): { terms: number; briefs: Candidate[] }[] {
  const all = new Set(postings.flatMap((one) => [...one.keys()]))
  const briefs: { slug: string; counted: { at: number; terms: number; weight: number }[] }[] = []
  let first = 0
  for (const brief of root.briefs) {
    const counted = []
    if (isAllowed(brief, conditions.filters)) {
      for (const [at, letter] of Array.from(brief.kinds).entries()) {
        const passage = first + at
        if (!all.has(passage) || !isPossible(passage, letter, conditions)) continue
        const ranks = postings.flatMap((one) => one.get(passage) ?? [])
        const isAdvice = letter === kindLetters.recommendation && advice?.has(passage)
        const share = ranks.reduce((sum, rank) => sum + (RANKS[rank] ?? 0), 0) / postings.length
        const terms = isAdvice ? postings.length : ranks.length
        counted.push({ at, terms, weight: share * (WEIGHTS[letter] ?? 1) })
      }
    }
    if (counted.length > 0) briefs.push({ slug: brief.slug, counted })
    first += brief.kinds.length
  }
  return postings.map((_, index) => {
    const terms = postings.length - index
    const found = briefs.flatMap(({ slug, counted }): Candidate[] => {
      const enough = counted.filter((one) => one.terms >= terms)
      const score = enough.reduce((sum, { weight }) => sum + weight, 0)
      const passages = new Map(enough.map((one) => [one.at, one.terms]))
      return enough.length > 0 ? [{ slug, passages, score }] : []
    })
    return { terms, briefs: found.sort((one, other) => other.score - one.score) }
  })
}

const isAllowed = ({ slug, year, authors }: IndexedBrief, filters: Filters): boolean =>
  (filters.brief ?? slug) === slug &&
  (filters.year ?? year) === year &&
  (filters.author === undefined || authors.includes(filters.author))

function isPossible(passage: number, letter: string, conditions: Conditions): boolean {
  const { kind, required, excluded } = conditions
  return (
    (kind === undefined || letter === kindLetters[kind as keyof typeof kindLetters]) &&
    (required === undefined || required.has(passage)) &&
    !excluded.some((one) => (one.get(passage) ?? 0) > 1)
  )
}
