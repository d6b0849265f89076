import { expect, it } from 'vitest'
import { HeadingNumbers } from '../../../src/brief/assembly/heading-numbers.ts'

it('counts the subheadings of each rank from 1 below the heading above them', () => {
  const numbers = new HeadingNumbers(true)
  expect([
    numbers.ofSection(false),
    ...[3, 4, 4, 3, 4].map((rank) => numbers.ofSubheading(rank)),
    numbers.ofSection(false),
    numbers.ofSubheading(4),
    numbers.ofSection(true),
    numbers.ofSubheading(3),
  ]).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1.1', 'A', 'A.1'])
})

it('gives appendices letters, even where sections have no numbers: Z, then AA', () => {
  const numbers = new HeadingNumbers(false)
  const letters = Array.from({ length: 28 }, () => numbers.ofSection(true))
  expect([letters[0], ...letters.slice(25)]).toEqual(['A', 'Z', 'AA', 'AB'])
  expect(numbers.ofSection(false)).toBeUndefined()
  expect(numbers.ofSubheading(3)).toBeUndefined()
})
