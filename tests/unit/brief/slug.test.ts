import { expect, it } from 'vitest'
import { checkSlug, slugOf } from '../../../src/brief/assembly/slug.ts'

it('a slug keeps the letters of a title as a to z, and drops the other signs', () => {
  expect(slugOf(' Ørsted’s Straße: Łódź & Café 2021! ')).toBe('orsteds-strasse-lodz-cafe-2021')
  expect(slugOf('Вода')).toBe('')
})

it('a slug has at most 60 characters and ends with a whole word', () => {
  const a = 'a'.repeat(30)
  expect(slugOf(`${a} ${'b'.repeat(29)} c`)).toBe(`${a}-${'b'.repeat(29)}`)
  expect(slugOf(`${a} ${'b'.repeat(30)} c`)).toBe(a)
  expect(slugOf('a'.repeat(70))).toBe('a'.repeat(60))
})

it('a name of up to 100 characters can be an address', () => {
  const problems = (length: number) =>
    checkSlug('a'.repeat(length), 'folder', { file: 'content/a' })
  expect(problems(100)).toEqual([])
  expect(problems(101)).toMatchObject([
    { message: `The folder name “${'a'.repeat(30)}…” has 101 characters.` },
  ])
})
