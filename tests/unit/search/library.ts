/** Small libraries to search in. */
import type { Topic } from '../../../src/brief/topics/topic.ts'
import { filesOf } from '../../../bench/ask.ts'
import { search, type Answer, type Scope } from '../../../src/search/query/search.ts'
import { build, type Draft } from '../brief/sources.ts'

/** What a test says of a topic; its name is its slug as well. */
export interface TopicDraft {
  term: string
  longForm?: string
  aliases?: string[]
  searchedAs?: string[]
  definition?: string
}

/** @returns a topic that one passage mentions */
export const topicOf = ({ term, definition = '', aliases = [], ...rest }: TopicDraft): Topic => ({
  ...{ slug: term.toLowerCase().replaceAll(' ', '-'), term, sortAs: term, initial: 'A', aliases },
  ...rest,
  definition: { prose: [], plain: definition },
  passages: [{ kind: 'paragraph', number: 1, id: 'p1', plain: '', brief: 'brief-1', mentions: [] }],
})

/**
 * @param texts for each brief its one paragraph, or all of it
 * @param topics the topics
 * @returns a search that records which briefs it reads
 */
export function libraryOf(texts: readonly (string | Draft)[], topics: readonly TopicDraft[] = []) {
  const briefs = texts.map((text, at) => {
    const draft = typeof text === 'string' ? { sections: { Part: text } } : text
    return { ...build(draft).brief, slug: `brief-${at + 1}`, title: 'Title' }
  })
  const files = filesOf({ briefs, topics: topics.map(topicOf), lang: 'en' })
  const read: string[] = []
  const counting = {
    ...files,
    brief: (slug: string) => {
      read.push(slug)
      return files.brief(slug)
    },
  }
  const scope: Scope = { filters: {}, atLeast: 1, atMost: 5, passages: 1 }
  const ask = (query: string, more: Partial<Scope> = {}): Promise<Answer> =>
    search(query, counting, { ...scope, ...more })
  return { ask, read, files: counting }
}

/** @returns the passages of an answer, best first, as `brief-1#p1` */
export const placesOf = ({ briefs }: Answer): string[] =>
  briefs.flatMap(({ slug, hits }) => hits.map(({ id }) => `${slug}#${id}`))
