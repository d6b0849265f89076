import { expect, it } from 'vitest'
import {
  indexSheets,
  letterRanges,
  type IndexEntry,
} from '../../../src/brief/listings/name-index.ts'

const entry = (name: string): IndexEntry => ({
  ...{ name, initial: name.charAt(0), path: `/topics/${name}/`, count: 1 },
})
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

it('an index of 52 names is one page', () => {
  const sheets = indexSheets(
    letters.flatMap((letter) => [entry(`${letter}a`), entry(`${letter}b`)]),
  )
  expect(sheets).toHaveLength(1)
  expect(letterRanges(sheets)).toEqual(['A–Z'])
})

it('an index of thousands is parted, and its pages are called by their letters', () => {
  const names = letters.flatMap((letter) =>
    Array.from({ length: 100 }, (_, index) => entry(`${letter} with quite a long name ${index}`)),
  )
  const sheets = indexSheets(names)
  expect(sheets.flatMap(({ items }) => items)).toEqual(names)
  const labels = letterRanges(sheets)
  expect(labels.length).toBeGreaterThan(5)
  expect(labels[0]).toMatch(/^A–[B-F]$/)
  expect(labels.at(-1)).toMatch(/^[T-Y]–Z$/)
})

it('a page of one letter is called by it', () => {
  expect(letterRanges(indexSheets([entry('Ab')]))).toEqual(['A'])
})
