import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { compileVocabulary } from '../../../src/brief/topics/mentions.ts'
import { buildTopics, mentionsIn, topicForms } from '../../../src/brief/topics/topic.ts'
import { concordanceOf } from '../../../src/search/concordance.ts'
import { build, entry } from '../brief/sources.ts'

const { brief: pattern } = build({
  sections: {
    One: 'The OAS met. Nobody came.\n\nThen the OAS wrote to the OAS.',
    Two: 'Nothing here.\n\nThe OAS again.',
  },
})
const library = (count: number): Brief[] =>
  Array.from({ length: count }, (_, index) => ({ ...pattern, slug: `brief-${index}` }))

function pagesFor(count: number) {
  const briefs = library(count)
  const record = entry('content/topics/oas.md', { term: 'OAS', aliases: [] }, 'An organisation.')
  const vocabulary = compileVocabulary(topicForms([record]))
  const mentioning = briefs.map((brief) => ({ brief, mentions: mentionsIn(brief, vocabulary) }))
  const { topics } = buildTopics([record], mentioning, 'en')
  const [topic] = topics
  if (!topic) throw new Error('a topic was made')
  return {
    topic,
    pages: concordanceOf(topic, new Map(briefs.map((brief) => [brief.slug, brief]))),
  }
}

describe('the concordance of a topic', () => {
  it('shows every passage in its words where there are few', () => {
    const { pages } = pagesFor(2)
    expect(pages).toHaveLength(1)
    expect(
      pages[0]?.items.map(({ brief, passages, others }) => [brief.slug, passages.length, others]),
    ).toEqual([
      ['brief-0', 3, []],
      ['brief-1', 3, []],
    ])
    const [context] = pages[0]?.items[0]?.passages[0]?.context ?? []
    expect(context?.map(({ text }) => text).join('')).toBe('The OAS met.')
  })

  it.each([90, 1000])('leads to every passage of %i briefs, each once', (count) => {
    const { topic, pages } = pagesFor(count)
    const places = pages.flatMap(({ items }) =>
      items.flatMap(({ passages, others }) =>
        [...passages, ...others].map(({ brief, id }) => `${brief}#${id}`),
      ),
    )
    expect(places.length).toBe(3 * count)
    expect(new Set(places)).toEqual(
      new Set(topic.passages.map(({ brief, id }) => `${brief}#${id}`)),
    )
  })

  it('shows the newest briefs in their words, and links the passages of older ones', () => {
    const { pages } = pagesFor(1000)
    const entries = pages.flatMap(({ items }) => items)
    const first = entries.find(({ brief }) => brief.slug === 'brief-0')
    expect(first?.passages.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4'])
    const last = entries.at(-1)
    expect(last?.passages).toEqual([])
    expect(last?.others.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4'])
    expect(pages.length).toBeLessThan(25)
  })
})
