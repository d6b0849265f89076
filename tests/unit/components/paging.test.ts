import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageNumbers } from '../../../src/components/library/paging.ts'

it('a pager shows the first page, the last page and the nearest', () => {
  expect(pageNumbers(1, 1)).toEqual([1])
  expect(pageNumbers(2, 5)).toEqual([1, 2, 3, 4, 5])
  expect(pageNumbers(50, 350)).toEqual([1, 48, 49, 50, 51, 52, 350])
})

it('every page can be reached from the first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (last) => {
      const reached = new Set([1])
      for (const page of reached) pageNumbers(page, last).forEach((next) => reached.add(next))
      expect(reached.size).toBe(last)
    }),
  )
})
