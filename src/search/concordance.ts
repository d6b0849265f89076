/** A topic's concordance: every passage that mentions the topic, with the sentences that do. */
import type { Brief } from '../brief/model/brief.ts'
import type { Topic, TopicPassage } from '../brief/topics/topic.ts'
import { contextOf, type Piece } from './query/excerpt.ts'

/** Passages of one brief. */
export interface ConcordanceEntry {
  brief: Brief
  /** Passages shown with their sentences. */
  passages: PassageInContext[]
  /** Passages shown as links only. */
  others: TopicPassage[]
}

export interface PassageInContext extends TopicPassage {
  /** Each sentence that mentions the topic. */
  context: Piece[][]
}

/** Entries on one page: single passages, or briefs whose passages are links only. */
export const ENTRIES_PER_PAGE = 40

/** After this many passages the older briefs get links only: a topic may occur in every brief. */
const MAX_IN_CONTEXT = 300

/**
 * @returns one entry for each passage of the newest briefs, so that a page can end between two passages of a brief;
 *   then one entry for each older brief. `briefs` are those of the library by slug
 */
export function concordanceOf(
  topic: Topic,
  briefs: ReadonlyMap<string, Brief>,
): ConcordanceEntry[] {
  const byBrief = Map.groupBy(topic.passages, ({ brief }) => brief)
  let count = 0
  return [...byBrief].flatMap(([slug, passages]): ConcordanceEntry[] => {
    const brief = briefs.get(slug)
    if (!brief) return []
    count += passages.length
    if (count > MAX_IN_CONTEXT) return [{ brief, passages: [], others: passages }]
    return passages.map((passage) => ({
      brief,
      passages: [{ ...passage, context: contextOf(passage.plain, passage.mentions, brief.lang) }],
      others: [],
    }))
  })
}

/** @returns one entry for each brief that the entries of a page have, in the same order */
export function joinByBrief(entries: readonly ConcordanceEntry[]): ConcordanceEntry[] {
  return [...Map.groupBy(entries, ({ brief }) => brief)].map(([brief, ofBrief]) => ({
    brief,
    passages: ofBrief.flatMap(({ passages }) => passages),
    others: ofBrief.flatMap(({ others }) => others),
  }))
}
