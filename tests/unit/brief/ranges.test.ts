import { expect, it } from 'vitest'
import { rangesIn, rangesOf } from '../../../src/brief/text/ranges.ts'

it('rangesIn condenses numbers in any order, each once, two neighbours apart', () => {
  expect(rangesIn([9, 4, 6, 5, 4, 1, 2])).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 2 },
    { first: 4, last: 6 },
    { first: 9, last: 9 },
  ])
})

it('rangesOf writes ranges for a message', () => {
  expect(rangesOf([1, 2, 3, 5, 6, 8])).toBe('1 to 3, 5, 6, 8')
})
