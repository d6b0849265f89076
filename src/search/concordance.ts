/** A topic's concordance: every passage that mentions it, in context, split into pages. */
import type { Brief } from '../brief/model/brief.ts'
import { partByWeight, sheetsOf, weightOf, type Sheet } from '../brief/listings/paging.ts'
import type { Topic, TopicPassage } from '../brief/topics/topic.ts'
import { contextOf, type Piece } from './query/excerpt.ts'

/** The passages of one brief on a page of the concordance. */
export interface ConcordanceEntry {
  brief: Brief
  /** Passages shown with the sentences that mention the topic. */
  passages: PassageInContext[]
  /** Passages shown as links only. */
  others: TopicPassage[]
}

export interface PassageInContext extends TopicPassage {
  /** Each sentence that mentions the topic. */
  context: Piece[][]
}

/**
 * How many passages are shown in context, about ten pages of them: whole briefs, the newest first.
 * Those of older briefs are links, so that a topic of a thousand briefs fills a few pages.
 */
const MAX_IN_CONTEXT = 300

/** Weight of the markup of a passage and of a link beside their words; links compress well. */
const MARKUP = { passage: 100, link: 40 }

/**
 * @param topic a topic
 * @param briefs the library's briefs by slug
 * @returns the pages of its concordance, briefs in the order of the library; one empty page if no
 *   brief mentions it
 */
export function concordanceOf(
  topic: Topic,
  briefs: ReadonlyMap<string, Brief>,
): Sheet<ConcordanceEntry>[] {
  const byBrief = Map.groupBy(topic.passages, ({ brief }) => brief)
  let shown = 0
  const lines = [...byBrief].flatMap(([slug, passages]): ConcordanceEntry[] => {
    const brief = briefs.get(slug)
    if (!brief) return []
    shown += passages.length
    if (shown > MAX_IN_CONTEXT) return [{ brief, passages: [], others: passages }]
    // One entry each, so that a page can end between two passages of a brief.
    return passages.map((passage) => ({
      brief,
      passages: [inContext(passage, brief)],
      others: [],
    }))
  })
  return sheetsOf(partByWeight(lines, weigh).map(joined))
}

function inContext(passage: TopicPassage, { lang }: Brief): PassageInContext {
  return { ...passage, context: contextOf(passage.plain, passage.mentions, lang) }
}

function weigh({ brief, passages, others }: ConcordanceEntry): number {
  const words = passages.flatMap(({ section, context }) => [
    section,
    ...context.flat().map(({ text }) => text),
  ])
  return MARKUP.passage + MARKUP.link * others.length + weightOf(brief.title, brief.slug, ...words)
}

/** Merges the entries of a page by brief. */
function joined(lines: readonly ConcordanceEntry[]): ConcordanceEntry[] {
  const byBrief = Map.groupBy(lines, ({ brief }) => brief)
  return [...byBrief].map(([brief, some]) => ({
    brief,
    passages: some.flatMap(({ passages }) => passages),
    others: some.flatMap(({ others }) => others),
  }))
}
