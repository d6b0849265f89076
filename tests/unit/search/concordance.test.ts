import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { compileVocabulary } from '../../../src/brief/topics/mentions.ts'
import { buildTopics, topicForms } from '../../../src/brief/topics/topic.ts'
import { concordanceOf, joinByBrief } from '../../../src/search/concordance.ts'
import { build, entry } from '../brief/sources.ts'

const { brief: pattern } = build({
  sections: {
    One: 'The OAS met. Nobody came.\n\nThen the OAS wrote to the OAS.',
    Two: 'Nothing here.\n\nThe OAS again.',
  },
})
const library = (count: number): Brief[] =>
  Array.from({ length: count }, (_, index) => ({ ...pattern, slug: `brief-${index}` }))

function entriesFor(count: number) {
  const briefs = library(count)
  const record = entry('content/topics/oas.md', { term: 'OAS', aliases: [] }, 'An organisation.')
  const vocabulary = compileVocabulary(topicForms([record]))
  const { topics } = buildTopics([record], briefs, vocabulary, 'en')
  const [topic] = topics
  if (!topic) throw new Error('a topic was made')
  return {
    topic,
    entries: concordanceOf(topic, new Map(briefs.map((brief) => [brief.slug, brief]))),
  }
}

describe('the concordance of a topic', () => {
  it('shows every passage with its sentences where there are few', () => {
    const { entries } = entriesFor(2)
    const joined = joinByBrief(entries)
    expect(
      joined.map(({ brief, passages, others }) => [brief.slug, passages.length, others]),
    ).toEqual([
      ['brief-0', 3, []],
      ['brief-1', 3, []],
    ])
    const [context] = joined[0]?.passages[0]?.context ?? []
    expect(context?.map(({ text }) => text).join('')).toBe('The OAS met.')
  })

  it.each([90, 1000])('has each passage of %i briefs once', (count) => {
    const { topic, entries } = entriesFor(count)
    const places = entries.flatMap(({ passages, others }) =>
      [...passages, ...others].map(({ brief, id }) => `${brief}#${id}`),
    )
    expect(places.length).toBe(3 * count)
    expect(new Set(places)).toEqual(
      new Set(topic.passages.map(({ brief, id }) => `${brief}#${id}`)),
    )
  })

  it('shows the newest briefs with their sentences and links the passages of older ones', () => {
    const { entries } = entriesFor(1000)
    const [first] = joinByBrief(entries)
    expect(first?.brief.slug).toBe('brief-0')
    expect(first?.passages.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4'])
    const last = entries.at(-1)
    expect(last?.passages).toEqual([])
    expect(last?.others.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4'])
    expect(entries.length).toBe(300 + 900)
  })
})
