import { expect, it } from 'vitest'
import { letterRanges, type IndexEntry } from '../../../src/brief/listings/name-index.ts'

const entry = (name: string): IndexEntry => ({
  ...{ name, initial: name.charAt(0), path: `/topics/${name}/`, count: 1 },
})

it('a short index is one page from its first to its last letter', () => {
  expect(letterRanges(['Apec', 'Brazil', 'Zoll'].map(entry))).toEqual(['A–Z'])
  expect(letterRanges([entry('Apec')])).toEqual(['A'])
})

it('each page of a long index is named after its letters', () => {
  const names = ['Aa', 'Ab', 'Ba', 'Ca', 'Cb', 'Cc', 'Da']
  expect(letterRanges(names.map(entry), 3)).toEqual(['A–B', 'C', 'D'])
})
