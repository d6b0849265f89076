/** Small libraries to search in. */
import { afterAll } from 'vitest'
import type { Topic } from '../../../src/brief/topics/topic.ts'
import { openLibrary } from '../../../bench/ask.ts'
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
  ...{ title: term, ...rest },
  definition: { prose: [], plain: definition },
  passages: [{ kind: 'paragraph', number: 1, id: 'p1', plain: '', brief: 'brief-1', mentions: [] }],
})

/** By what is in it: many tests ask the same library. */
const opened = new Map<string, ReturnType<typeof openLibrary>>()
afterAll(async () => {
  for (const one of opened.values()) (await one).close()
})

/**
 * @param texts for each brief its one paragraph, or all of it
 * @param topics the topics
 * @returns a search over Pagefind's index, and which briefs it read
 */
export async function libraryOf(
  texts: readonly (string | Draft)[],
  topics: readonly TopicDraft[] = [],
) {
  const briefs = texts.map((text, at) => {
    const draft = typeof text === 'string' ? { sections: { Part: text } } : text
    return { ...build(draft).brief, slug: `brief-${at + 1}`, title: 'Title' }
  })
  const key = JSON.stringify([texts, topics])
  const open = opened.get(key) ?? openLibrary({ briefs, topics: topics.map(topicOf), lang: 'en' })
  opened.set(key, open)
  const { files } = await open
  const scope: Scope = { filters: {}, briefs: 5 }
  const ask = (query: string, more: Partial<Scope> = {}): Promise<Answer> =>
    search(query, files, { ...scope, ...more })
  return { ask, files }
}

/** @returns the passages of an answer, best first, as `brief-1#p1` */
export const placesOf = ({ briefs }: Answer): string[] =>
  briefs.flatMap(({ slug, hits }) => hits.map(({ id }) => `${slug}#${id}`))
