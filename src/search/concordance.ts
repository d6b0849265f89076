/** A topic's concordance: every passage that speaks of it, in its words, parted into pages. */
import type { Brief } from '../brief/brief.ts'
import { partByWeight, sheetsOf, weightOf, type Sheet } from '../brief/paging.ts'
import type { Topic, TopicPassage } from '../brief/topic.ts'
import { contextOf, type Piece } from './excerpt.ts'

/** What a page of the concordance shows of one brief. */
export interface ConcordanceEntry {
  brief: Brief
  /** Passages in their words. */
  passages: PassageInContext[]
  /** Passages named by their numbers only. */
  others: TopicPassage[]
}

export interface PassageInContext extends TopicPassage {
  /** Each sentence that mentions the topic. */
  context: Piece[][]
}

/**
 * Passages that are all shown in their words, about ten pages of them. Of a topic that has more,
 * each brief's best passage is shown, and the others are linked.
 */
const MOST_IN_CONTEXT = 300

/** What the markup of one passage or link weighs beside its words. */
const MARKUP = 100

interface Line {
  brief: Brief
  passage: PassageInContext
  others: TopicPassage[]
}

/**
 * @param topic a topic
 * @param briefs the library's briefs by slug
 * @returns the pages of its concordance, briefs in the order of the library; one page without
 *   entries where no brief mentions it
 */
export function concordanceOf(
  topic: Topic,
  briefs: ReadonlyMap<string, Brief>,
): Sheet<ConcordanceEntry>[] {
  const isLong = topic.passages.length > MOST_IN_CONTEXT
  const byBrief = Map.groupBy(topic.passages, ({ brief }) => brief)
  const lines = [...byBrief].flatMap(([slug, passages]): Line[] => {
    const brief = briefs.get(slug)
    if (!brief) return []
    if (isLong) return [bestLine(brief, passages)]
    return passages.map((passage) => ({ brief, passage: inContext(passage, brief), others: [] }))
  })
  return sheetsOf(partByWeight(lines, weigh).map(entriesOf))
}

function bestLine(brief: Brief, passages: readonly TopicPassage[]): Line {
  const best = passages.reduce((one, other) =>
    other.mentions.length > one.mentions.length ? other : one,
  )
  const others = passages.filter((passage) => passage !== best)
  return { brief, passage: inContext(best, brief), others }
}

function inContext(passage: TopicPassage, { lang }: Brief): PassageInContext {
  return { ...passage, context: contextOf(passage.plain, passage.mentions, lang) }
}

function weigh({ brief, passage, others }: Line): number {
  const words = passage.context.flat().map(({ text }) => text)
  return MARKUP * (1 + others.length) + weightOf(brief.title, passage.section, ...words)
}

function entriesOf(lines: readonly Line[]): ConcordanceEntry[] {
  const byBrief = Map.groupBy(lines, ({ brief }) => brief)
  return [...byBrief].map(([brief, some]) => ({
    brief,
    passages: some.map(({ passage }) => passage),
    others: some.flatMap(({ others }) => others),
  }))
}
