/** Reads candidates: loads their texts and finds the terms of a query in each passage. */
import type { Candidate } from './candidates.ts'
import { excerptOf } from './excerpt.ts'
import { matchTerms } from './match.ts'
import { loadBrief } from './passages.ts'
import { rankPassage, type BriefHits, type RankedPassage, type Sought } from './rank.ts'

/** So many of the first briefs are compared by their passages; later ones stay below them. */
const COMPARED = 5

/** How many briefs are read at once while none of those read has what is sought. */
const AT_ONCE = 8

interface ReadBrief {
  brief: Omit<BriefHits, 'hits'>
  /** The most terms that one of its passages can have, as `candidatesOf` says. */
  terms: number
  /** For each term whether any of its passages has it. */
  has: boolean[]
  passages: RankedPassage[]
}

/**
 * Reads the best candidates, as few as possible, since each is fetched; all of them before a term is left out.
 * @returns the briefs that have passages with most of the terms: of `count` candidates if these have them, else of more;
 *   those that were read, by the ids of their results
 * @throws if the text of a brief cannot be loaded
 */
export async function readBest(
  candidates: readonly Candidate[],
  sought: Sought,
  count: number,
): Promise<{ briefs: BriefHits[]; read: ReadonlyMap<string, ReadBrief>; moreBriefs: number }> {
  const read = new Map<string, ReadBrief>()
  let most = 0
  for (;;) {
    const next = candidates[read.size]
    // The other candidates cannot have as many terms.
    if (!next || next.terms < most) break
    const wanted = read.size === 0 || most === next.terms ? count : read.size + AT_ONCE
    if (read.size >= wanted) break
    const batch = candidates
      .slice(read.size, wanted)
      .filter(({ terms }) => terms === next.terms)
      .map(async (one) => [one.result.id, await readBrief(one, sought)] as const)
    for (const [id, brief] of await Promise.all(batch)) {
      read.set(id, brief)
      most = Math.max(most, ...brief.passages.map(({ terms }) => terms))
    }
  }
  const ranked = [...read.values()].map(({ passages, ...rest }) => {
    const best = passages.filter(({ terms }) => terms === most)
    return { ...rest, best, total: best.reduce((sum, one) => sum + worth(one), 0) }
  })
  // A brief with all terms, if apart, comes before one that lacks a term.
  const sorted = ranked
    .slice(0, COMPARED)
    .sort((one, other) => other.terms - one.terms || other.total - one.total)
  const briefs = [...sorted, ...ranked.slice(COMPARED)]
    .filter(({ best }) => best.length > 0)
    .map(({ brief, best }) => ({ ...brief, hits: best.sort(byScore).map(hitWith(brief.lang)) }))
  const able = candidates.filter(({ terms }) => terms >= most).length
  return { briefs, read, moreBriefs: most === 0 ? 0 : able - read.size }
}

/** A title only repeats what the text says. */
const worth = ({ passage, score }: RankedPassage): number =>
  passage.kind === 'brief' ? score / 2 : score

/** Equally good passages stay in the order of the page. */
const byScore = (one: RankedPassage, other: RankedPassage): number => other.score - one.score

const hitWith =
  (lang: string) =>
  ({ passage, ranges, score, lacks }: RankedPassage) => ({
    ...{ ...passage, score, lacks, excerpt: excerptOf(passage.text, ranges, lang) },
  })

async function readBrief({ result, terms }: Candidate, sought: Sought): Promise<ReadBrief> {
  const { passages: texts, ...brief } = await loadBrief(result)
  const all = texts.map((passage) => matchTerms(passage.text, sought.terms, sought.names))
  const has = sought.terms.map((_, term) => all.some((matches) => matches[term]))
  const passages = texts.flatMap((one, at) => rankPassage(one, all[at] ?? [], sought) ?? [])
  return { brief, terms, has, passages }
}
