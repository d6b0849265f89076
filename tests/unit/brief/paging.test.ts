import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  offeredPages,
  partByWeight,
  sheetsOf,
  weightOf,
} from '../../../src/brief/listings/paging.ts'

describe('partByWeight', () => {
  it('keeps every item once and in order, and fills no page too full', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 })), fc.integer({ min: 1, max: 60 }), (items, most) => {
        const pages = partByWeight(items, (item) => item, most)
        expect(pages.flat()).toEqual(items)
        for (const page of pages) {
          const weight = page.reduce((sum, item) => sum + item, 0)
          expect(page.length === 1 || weight <= most).toBe(true)
        }
      }),
    )
  })

  it('begins a page only where the one before has no room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), (items) => {
        const pages = partByWeight(items, (item) => item, 60)
        for (const [index, page] of pages.slice(1).entries()) {
          const before = pages[index]?.reduce((sum, item) => sum + item, 0) ?? 0
          expect(before + (page[0] ?? 0)).toBeGreaterThan(60)
        }
      }),
    )
  })

  it('makes one page of an empty list', () => {
    expect(partByWeight([], () => 1)).toEqual([[]])
  })
})

it('sheetsOf numbers the pages from 1', () => {
  expect(sheetsOf([['a'], ['b']])).toEqual([
    { items: ['a'], number: 1, count: 2 },
    { items: ['b'], number: 2, count: 2 },
  ])
})

it('weightOf counts bytes, so that no script gets a heavier page', () => {
  expect(weightOf('agua')).toBe(4)
  expect(weightOf('ماء', undefined, '水')).toBe(9)
})

describe('offeredPages', () => {
  it('are the first, the last and those near', () => {
    expect(offeredPages(1, 1)).toEqual([1])
    expect(offeredPages(2, 5)).toEqual([1, 2, 3, 4, 5])
    expect(offeredPages(50, 350)).toEqual([1, 48, 49, 50, 51, 52, 350])
  })

  it('always lead on: every page can be reached from the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
        const reached = new Set([1])
        for (const page of reached) offeredPages(page, count).forEach((next) => reached.add(next))
        expect(reached.size).toBe(count)
      }),
    )
  })
})
