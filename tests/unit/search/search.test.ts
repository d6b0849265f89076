/** Search over a fake of Pagefind. */
import { describe, expect, it } from 'vitest'
import { compileVocabulary } from '../../../src/brief/topics/mentions.ts'
import type { Engine, Filters, IndexedPage, Result } from '../../../src/search/query/engine.ts'
import type { SearchFiles } from '../../../src/search/query/load.ts'
import type { Names } from '../../../src/search/query/query.ts'
import { search, type Scope } from '../../../src/search/query/search.ts'

const scope: Scope = { filters: {}, atLeast: 1, atMost: 5, passages: 1 }
const un = { slug: 'un', term: 'UN', aliases: ['ONU'], definition: '', count: 1 }
const names: Names = {
  topics: new Map([['un', un]]),
  vocabulary: compileVocabulary([un]),
  vocabularyOf: new Map([['un', compileVocabulary([un])]]),
}

const pageOf = (text: string, index: number): IndexedPage => ({
  url: `/brief-${index}/`,
  meta: { title: `Brief ${index}` },
  content: text,
  anchors: [{ id: 'p1', title: 'Paragraph 1', location: 0 }],
})

interface Library {
  texts: string[]
  words?: Record<string, number>
  /** The candidates for a query, by index; by default every brief. */
  candidates?: (query: string | null, filters: Filters) => number[]
}

function filesOf({ texts, words = {}, candidates = () => texts.map((_, at) => at) }: Library) {
  const read: number[] = []
  const resultOf = (index: number): Result => ({
    id: String(index),
    score: 1 - index / 100,
    data: () => {
      read.push(index)
      return Promise.resolve(pageOf(texts[index] ?? '', index))
    },
  })
  const engine: Engine = {
    search: (query, { filters }) =>
      Promise.resolve({ results: candidates(query, filters).map(resultOf) }),
  }
  const files: SearchFiles = {
    engine: () => Promise.resolve(engine),
    names: () => Promise.resolve(names),
    words: () => Promise.resolve(words),
    facets: () => Promise.reject(new Error('not needed')),
  }
  return { files, read }
}

const fillers = (count: number) => Array.from({ length: count }, () => 'Nothing of the kind.')

describe('search', () => {
  it('names a word that occurs nowhere', async () => {
    const { files } = filesOf({ texts: ['Some text.'] })
    expect(await search('zebra', files, scope)).toMatchObject({ missing: ['zebra'], count: 0 })
  })

  it('does not call a word missing that a brief beyond those read has', async () => {
    const { files } = filesOf({ texts: [...fillers(20), 'A zebra.'], words: { zebra: 1 } })
    expect((await search('zebra', files, scope)).missing).toEqual([])
  })

  it('fails if the index does not find a word that the library has', async () => {
    const { files } = filesOf({ texts: ['A zebra.'], words: { zebra: 1 }, candidates: () => [] })
    await expect(search('zebra', files, scope)).rejects.toThrow('No index for “zebra”')
    await expect(search('"zebra zebra"', files, scope)).rejects.toThrow('No index')
  })

  it('does not fail if only the chosen filters exclude a word', async () => {
    const candidates = (_: string | null, { year }: Filters) => (year === '1999' ? [] : [0])
    const { files } = filesOf({ texts: ['A zebra.'], words: { zebra: 1 }, candidates })
    const answer = await search('zebra', files, { ...scope, filters: { year: '1999' } })
    expect(answer).toMatchObject({ count: 0, missing: [] })
  })

  it('finds a topic by its filter where Pagefind finds no form of it', async () => {
    const candidates = (query: string | null, { topic }: Filters) =>
      query === null && topic === 'un' ? [1] : []
    const { files } = filesOf({ texts: ['Text.', 'The ONU.'], candidates })
    const answer = await search('UN', files, scope)
    expect(answer.briefs.map(({ slug }) => slug)).toEqual(['brief-1'])
    expect(answer.topics).toEqual([un])
  })

  it('corrects a word that occurs nowhere, and keeps it if the correction finds nothing', async () => {
    const { files } = filesOf({ texts: ['A zebra.'], words: { zebra: 1, horse: 1 } })
    expect(await search('zebbra', files, scope)).toMatchObject({ query: 'zebra', typed: 'zebbra' })
    expect(await search('hore', files, scope)).toMatchObject({ query: 'hore', missing: ['hore'] })
  })

  it('reads no more briefs than are needed', async () => {
    const { files, read } = filesOf({ texts: ['A zebra.', 'A zebra.', 'A zebra.'] })
    expect(await search('zebra', files, scope)).toMatchObject({ readBriefs: 1, moreBriefs: 2 })
    expect(read).toEqual([0])
  })

  it('compares the best briefs by their passages if there are several terms', async () => {
    const texts = ['A zebra. And far away, a horse.', 'A zebra horse.']
    const { files } = filesOf({ texts })
    const { briefs } = await search('zebra horse', files, scope)
    expect(briefs.map(({ slug }) => slug)).toEqual(['brief-1', 'brief-0'])
  })
})
