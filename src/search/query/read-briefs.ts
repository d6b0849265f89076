/** Reads candidates: loads their texts and finds the terms of a query in each passage. */
import type { Candidate } from './candidates.ts'
import { excerptOf } from './excerpt.ts'
import { matchTerms } from './match.ts'
import { loadBrief, type BriefRecord } from './passages.ts'
import { rankPassage, type BriefHits, type RankedPassage, type Sought } from './rank.ts'

/** How far to read. */
export interface Reach {
  /** How many briefs to read at least. */
  atLeast: number
  /** How many to read at most, once there is a passage. */
  atMost: number
  /** This many passages are enough. */
  passages: number
}

/** So many of the first briefs are compared by their passages; later ones stay below them. */
const COMPARED = 5

/** How many briefs are read at once while none of those read has what is sought. */
const AT_ONCE = 8

export interface ReadBrief extends BriefRecord {
  /** The most terms that one of its passages can have, as `candidatesOf` says. */
  terms: number
  /** For each term whether any of its passages has it. */
  has: boolean[]
  passages: RankedPassage[]
}

/**
 * Reads the best candidates, as few as possible, since each is fetched: until there are enough
 * passages, and all of them before a term is left out.
 *
 * @param candidates the candidates, in order
 * @param sought the query
 * @param reach how far to read
 * @returns the briefs that have passages with most of the terms, and those that were read, by the ids
 *   of their results
 * @throws if the text of a brief cannot be loaded
 */
export async function readBest(
  candidates: readonly Candidate[],
  sought: Sought,
  { atLeast, atMost, passages }: Reach,
): Promise<{ briefs: BriefHits[]; read: Map<string, ReadBrief>; moreBriefs: number }> {
  const read = new Map<string, ReadBrief>()
  const compared = Math.min(COMPARED, atMost)
  const first = Math.max(atLeast, compared)
  let most = 0
  const found = () => [...read.values()].map((brief) => bestOf(brief, most))
  for (;;) {
    const next = candidates[read.size]
    // The other candidates cannot have as many terms.
    if (!next || next.terms < most) break
    const isEnough = most > 0 && found().flat().length >= passages
    const wanted = isEnough ? first : Math.max(first, atMost)
    if (most === next.terms && read.size >= wanted) break
    const size = read.size === 0 ? first : most < next.terms ? AT_ONCE : wanted - read.size
    const batch = candidates
      .slice(read.size, read.size + size)
      .filter(({ terms }) => terms === next.terms)
    const added = await Promise.all(batch.map((candidate) => readBrief(candidate, sought)))
    batch.forEach(({ result }, at) => read.set(result.id, added[at] as ReadBrief))
    most = Math.max(most, ...added.flatMap((brief) => brief.passages.map(({ terms }) => terms)))
  }
  const ranked = [...read.values()].map((brief) => ({ brief, best: bestOf(brief, most) }))
  const total = ({ best }: (typeof ranked)[0]) => best.reduce((sum, one) => sum + worth(one), 0)
  // A brief with all terms, if apart, comes before one that lacks a term.
  const sorted = ranked
    .slice(0, compared)
    .sort((one, other) => other.brief.terms - one.brief.terms || total(other) - total(one))
  const briefs = [...sorted, ...ranked.slice(compared)]
    .filter(({ best }) => best.length > 0)
    .map(({ brief, best }) => toHits(brief, best))
  const able = candidates.filter(({ terms }) => terms >= most).length
  return { briefs, read, moreBriefs: most === 0 ? 0 : able - read.size }
}

/** A title only repeats what the text says. */
const worth = ({ passage, score }: RankedPassage): number =>
  passage.kind === 'brief' ? score / 2 : score

const bestOf = ({ passages }: ReadBrief, most: number): RankedPassage[] =>
  passages.filter(({ terms }) => terms === most)

/** Stable: equally good passages stay in the order of the page. */
function toHits({ url, slug, title, byline, lang }: ReadBrief, best: RankedPassage[]): BriefHits {
  const sorted = best.sort((one, other) => other.score - one.score)
  const hits = sorted.map(({ passage, ranges, score, lacks }) => ({
    ...{ ...passage, score, lacks, excerpt: excerptOf(passage.text, ranges, lang) },
  }))
  return { url, slug, title, byline, lang, hits }
}

async function readBrief({ result, terms }: Candidate, sought: Sought): Promise<ReadBrief> {
  const { passages: texts, ...record } = await loadBrief(result)
  const matched = texts.map((passage) => ({
    ...{ passage, matches: matchTerms(passage.text, sought.terms, sought.names) },
  }))
  const passages = matched.flatMap(
    ({ passage, matches }) => rankPassage(passage, matches, sought) ?? [],
  )
  const has = sought.terms.map((_, at) => matched.some(({ matches }) => matches[at]))
  return { ...record, terms, has, passages }
}
