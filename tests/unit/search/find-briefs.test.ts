import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/search/query/engine.ts'
import {
  allowedBriefs,
  briefsWith,
  listedForms,
  rarest,
} from '../../../src/search/query/find-briefs.ts'
import type { QueryTerm } from '../../../src/search/query/query.ts'

const word = (typed: string): Extract<QueryTerm, { kind: 'word' }> => ({
  ...{ kind: 'word', typed, word: typed, isLast: false },
})
const result = (id: string, words: number[], more: Partial<Result> = {}): Result => ({
  ...{ id, words, data: () => Promise.reject(new Error('No text is read.')) },
  ...more,
})
/** Pagefind with its answers by the query. */
const index = (
  answers: Record<string, Result[]>,
  list: Record<string, number>,
  isWhole = true,
) => ({
  engine: {
    search: (query: string | null) => Promise.resolve({ results: answers[query ?? ''] ?? [] }),
  },
  list: { words: new Map(Object.entries(list)), isWhole },
})
const found = async (term: QueryTerm, ...args: Parameters<typeof index>) =>
  Object.fromEntries(
    Array.from(await briefsWith(term, index(...args)), ([id, { places }]) => [id, places]),
  )

describe('the forms of a word in the list', () => {
  const words = new Map([
    ['policies', 2],
    ['policy', 9],
    ['policyholder', 9],
    ['police', 9],
    ['polic', 0],
  ])
  it('are all its forms, the most frequent first', () => {
    const list = { words, isWhole: true }
    expect(listedForms(word('policy'), list)).toEqual({
      words: ['policy', 'policies'],
      isWhole: true,
    })
  })

  it('are the words that begin with it if there are no forms', () => {
    const list = { words, isWhole: true }
    expect(listedForms(word('policyh'), list)).toEqual({ words: ['policyholder'], isWhole: false })
    expect(listedForms(word('zebra'), list)).toEqual({ words: [], isWhole: false })
  })

  it('are looked up to eight of them', async () => {
    const forms = Array.from('abcdfghijk', (letter) => `border${letter}`)
    const list = Object.fromEntries(forms.map((form, at) => [form, 9 - at]))
    const answers = Object.fromEntries(
      forms.flatMap((form, at) => [
        [`"${form}"`, [result(`${at}`, [at])]],
        [form, [result(`${at}`, [at])]],
      ]),
    )
    // The tenth has a magnitude of 0: it is only in names of topics.
    expect(Object.keys(await found(word('border'), answers, list))).toHaveLength(8)
  })
})

it('a word is found exactly, at every place of the words that begin like it', async () => {
  const answers = { '"law"': [result('a', [3])], law: [result('a', [3, 8]), result('b', [1])] }
  expect(await found(word('law'), answers, { law: 1 })).toEqual({ a: [3, 8] })
})

it('a word that only metadata have has no place', async () => {
  const hidden = result('a', [3], { matchedMetaFields: ['words'] })
  const titled = result('b', [4], { matchedMetaFields: ['title'] })
  const answers = { '"law"': [hidden, titled], law: [hidden, titled] }
  expect(await found(word('law'), answers, { law: 1 })).toEqual({ a: [], b: [4] })
})

it('a word that Pagefind has only inside another has no place', async () => {
  expect(await found(word('law'), { law: [result('a', [3])] }, { law: 1 })).toEqual({ a: [] })
})

it('a rare word that the list lacks is found by its beginning', async () => {
  const answers = { lawful: [result('a', [3])] }
  expect(await found(word('lawful'), answers, {}, false)).toEqual({ a: [] })
  expect(await found(word('lawful'), answers, {}, true)).toEqual({})
})

it('one of two words is at the places of both, and nowhere sure if one is not', async () => {
  const answers = {
    ...{ '"law"': [result('a', [3]), result('b', [1])], law: [result('a', [3]), result('b', [1])] },
    ...{ '"rule"': [result('a', [3, 5])], rule: [result('a', [3, 5])] },
  }
  const either: QueryTerm = { kind: 'any', typed: '', terms: [word('law'), word('rule')] }
  expect(await found(either, answers, { law: 1, rule: 1 })).toEqual({ a: [3, 5], b: [1] })
  const unsure = { ...answers, '"rule"': [] }
  expect(await found(either, unsure, { law: 1, rule: 1 })).toEqual({ a: [], b: [1] })
})

it('a phrase is in briefs that have its words as near as in the phrase', async () => {
  const both = (id: string, at: number) => [result(id, [at])]
  const phrase: QueryTerm = { kind: 'phrase', typed: '', words: ['rule', 'law'] }
  const answers = (rule: number, law: number) => ({
    ...{ '"rule"': both('a', rule), rule: both('a', rule) },
    ...{ '"law"': both('a', law), law: both('a', law) },
  })
  const list = { rule: 2, law: 1 }
  expect(Object.keys(await found(phrase, answers(4, 5), list))).toEqual(['a'])
  expect(Object.keys(await found(phrase, answers(4, 6), list))).toEqual([])
  expect(
    Object.keys(await found(phrase, { ...answers(4, 5), '"law"': [], law: [] }, { rule: 2 })),
  ).toEqual([])
})

it('words are looked up from the rarest on, each once', () => {
  const { list } = index({}, { the: 9, rule: 3, law: 5 })
  expect(rarest(['the', 'law', 'rule', 'the', 'zebra'], list)).toEqual([
    ...['zebra', 'rule', 'law', 'the'],
  ])
})

it('filters allow the briefs that Pagefind finds with them; none allow all', async () => {
  const { engine } = index({ '': [result('a', [])] }, {})
  expect(await allowedBriefs(engine, {})).toBeUndefined()
  expect(await allowedBriefs(engine, { year: '2021' })).toEqual(new Set(['a']))
})

it('a topic whose part of the index cannot be loaded is an error', async () => {
  const data = { slug: 'un', term: 'UN', aliases: [], searchedAs: [], definition: '', count: 1 }
  const topic: QueryTerm = { kind: 'topic', typed: 'UN', topic: data }
  await expect(found(topic, {}, {})).rejects.toThrow('No index for UN.')
  expect(await found({ ...topic, topic: { ...data, count: 0 } }, {}, {})).toEqual({})
})
