import { expect, it } from 'vitest'
import { together } from '../../../src/search/query/together.ts'

it('says how many terms are near one another, and in how many places', () => {
  expect(together([[1, 50, 90], [52, 200], []], 10)).toEqual({ most: 2, times: 1 })
  const places = [
    [1, 50, 90],
    [3, 52, 99],
  ]
  expect(together(places, 10)).toEqual({ most: 2, times: 3 })
  expect(together(places, 2)).toEqual({ most: 1, times: 6 })
})

it('counts the first word of a text, and no place twice', () => {
  expect(together([[0], [1]], 2)).toEqual({ most: 2, times: 1 })
  expect(together([[0], [2]], 2)).toEqual({ most: 1, times: 2 })
  expect(together([[0, 1], [2]], 5)).toEqual({ most: 2, times: 1 })
  expect(together([[0, 1, 9], [2, 8], []], 5)).toEqual({ most: 2, times: 2 })
})

it('counts each place of a single term', () => {
  expect(together([[1, 2, 3]], 1)).toEqual({ most: 1, times: 3 })
  expect(together([[]], 1)).toEqual({ most: 0, times: 0 })
})
