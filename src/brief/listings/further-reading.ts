/** Where to read on after a brief. */
import type { Brief } from '../model/brief.ts'
import type { Topic } from '../topics/topic.ts'

export interface FurtherReading {
  /** The brief's topics with their number of passages in it, the most passages first. */
  topics: { topic: Topic; passages: number }[]
  /** Other chapters of its report, newest first. */
  chapters: Brief[]
  /** Briefs that share topics with it, the most shared topics first; no chapters. */
  related: Brief[]
}

const MAX_RELATED = 5

/** @returns by the slug of each brief, where its readers can go on; `briefs` has the newest first */
export function furtherReading(
  briefs: readonly Brief[],
  topics: readonly Topic[],
): Map<string, FurtherReading> {
  const counts = topics.map((topic) => ({
    topic,
    briefs: Map.groupBy(topic.passages, ({ brief }) => brief),
  }))
  return new Map(
    briefs.map((brief) => {
      const { slug, containerTitle } = brief
      const own = counts.filter((count) => count.briefs.has(slug))
      const others = briefs.filter((other) => other !== brief)
      const isChapter = (other: Brief): boolean =>
        containerTitle !== undefined && other.containerTitle === containerTitle
      const shared = sharedTopics(own)
      return [
        slug,
        {
          topics: own
            .map((count) => ({ topic: count.topic, passages: count.briefs.get(slug)?.length ?? 0 }))
            .sort((one, other) => other.passages - one.passages),
          chapters: others.filter(isChapter),
          related: others
            .filter((other) => shared.has(other.slug) && !isChapter(other))
            .sort((one, other) => (shared.get(other.slug) ?? 0) - (shared.get(one.slug) ?? 0))
            .slice(0, MAX_RELATED),
        },
      ]
    }),
  )
}

/** How many of some topics each brief mentions, by its slug. */
function sharedTopics(topics: readonly { briefs: ReadonlyMap<string, unknown> }[]) {
  const shared = new Map<string, number>()
  for (const { briefs } of topics) {
    for (const slug of briefs.keys()) shared.set(slug, (shared.get(slug) ?? 0) + 1)
  }
  return shared
}
