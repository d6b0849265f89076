/** Reads candidates: loads their texts and finds the terms of a query in each passage. */
import type { Candidate } from './candidates.ts'
import type { Result } from './engine.ts'
import { matchTerms } from './match.ts'
import { loadBrief } from './passages.ts'
import { countHits, hitsOf, type BriefHits, type ReadBrief, type Sought } from './rank.ts'

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
  reach: Reach,
): Promise<{
  briefs: BriefHits[]
  read: Map<string, ReadBrief>
  readBriefs: number
  moreBriefs: number
}> {
  const read = new Map<string, ReadBrief>()
  const comparedCount = Math.min(COMPARED, reach.atMost)
  const first = Math.max(reach.atLeast, comparedCount)
  for (let level = sought.terms.length; level > 0; level -= 1) {
    const able = candidates.filter(({ terms }) => terms >= level)
    let briefs: BriefHits[] = []
    const termsOf = new Map<BriefHits, number>()
    let at = 0
    while (at < able.length) {
      const count = countHits(briefs)
      const wanted = count >= reach.passages ? first : Math.max(first, reach.atMost)
      if (count > 0 && at >= wanted) break
      const size = at === 0 ? first : count === 0 ? AT_ONCE : wanted - at
      const batch = able.slice(at, at + size).filter(({ result }) => !read.has(result.id))
      const added = await Promise.all(batch.map(({ result }) => readBrief(result, sought)))
      batch.forEach(({ result }, index) => read.set(result.id, added[index] as ReadBrief))
      at = Math.min(at + size, able.length)
      briefs = able.slice(0, at).flatMap(({ result, terms }) => {
        const brief = read.get(result.id)
        if (!brief) return []
        const found = hitsOf(brief, level, sought)
        termsOf.set(found, terms)
        return [found]
      })
    }
    if (countHits(briefs) === 0) continue
    // A brief with all terms, if apart, comes before one that lacks a term.
    const terms = (brief: BriefHits) => termsOf.get(brief) ?? 0
    const compared = briefs
      .slice(0, comparedCount)
      .sort((one, other) => terms(other) - terms(one) || total(other) - total(one))
    const ranked = [...compared, ...briefs.slice(comparedCount)].filter(
      ({ hits }) => hits.length > 0,
    )
    return { briefs: ranked, read, readBriefs: at, moreBriefs: able.length - at }
  }
  return { briefs: [], read, readBriefs: read.size, moreBriefs: 0 }
}

/** A title only repeats what the text says. */
const total = ({ hits }: BriefHits): number =>
  hits.reduce((sum, { score, kind }) => sum + score * (kind === 'brief' ? 0.5 : 1), 0)

async function readBrief(result: Result, { terms, names }: Sought): Promise<ReadBrief> {
  const { passages: texts, ...record } = await loadBrief(result)
  const passages = texts.map((passage) => ({
    ...{ passage, matches: matchTerms(passage.text, terms, names) },
  }))
  return { ...record, passages }
}
