import { expect, it } from 'vitest'
import { candidatesOf } from '../../../src/search/query/candidates.ts'
import type { FoundBriefs } from '../../../src/search/query/find-briefs.ts'

/** Where briefs have a term, by their ids: `a: [1, 9]`; `[]` where only reading a brief tells. */
type Briefs = Record<string, number[]>

const found = (briefs: Briefs): FoundBriefs =>
  new Map(
    Object.entries(briefs).map(([id, places]) => [
      id,
      { result: { id, words: [], data: () => Promise.reject(new Error('not read')) }, places },
    ]),
  )

const ranked = (...terms: Briefs[]) =>
  candidatesOf(terms.map(found), undefined)
    .map((one) => `${one.result.id}${one.terms}`)
    .join(' ')

const rows: [string, Briefs[], string][] = [
  ['most terms first', [{ a: [1], b: [1] }, { b: [5] }], 'b2 a1'],
  [
    'then those whose terms are near',
    [
      { a: [1], b: [1] },
      { a: [500], b: [9] },
    ],
    'b2 a2',
  ],
  ['then those that have them more often', [{ a: [1], b: [1, 9] }], 'b1 a1'],
  ['terms far apart as one each', [{ a: [1] }, { a: [5_000] }], 'a1'],
  ['a term whose places are unknown as one', [{ a: [1], b: [1] }, { b: [] }], 'b2 a1'],
  ['nothing', [{}], ''],
]
it.each(rows)('briefs are ranked: %s', (_, terms, order) => {
  expect(ranked(...terms)).toBe(order)
})

it('only briefs that a filter allows', () => {
  const [only] = candidatesOf([found({ a: [1], b: [1, 2] })], new Set(['a']))
  expect(only?.result.id).toBe('a')
  expect(candidatesOf([found({ a: [1] })], new Set())).toEqual([])
})
