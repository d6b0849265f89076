import { describe, expect, it } from 'vitest'
import { slugOf } from '../../../src/brief/assembly/slug.ts'
import { editDistance } from '../../../src/brief/text/edit-distance.ts'
import { lineAround, linePositions } from '../../../src/brief/text/line-positions.ts'
import { nearest } from '../../../src/brief/text/nearest.ts'
import { someOf } from '../../../src/brief/text/ranges.ts'
import { build } from './sources.ts'

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'bc', 1],
  ['abc', 'xabc', 1],
  ['abc', 'acb', 1],
  ['abc', 'bac', 1],
  ['abc', 'cab', 2],
  ['abcd', 'badc', 2],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['😀a', 'a', 1],
])('from %j to %j there are %j mistakes', (one, other, mistakes) => {
  expect(editDistance(one, other)).toBe(mistakes)
  expect(editDistance(other, one)).toBe(mistakes)
})

it.each([
  ['sectoins', 'sections'],
  ['section', 'sections'],
  ['sectxxxs', undefined],
  ['no', 'on'],
  ['it', undefined],
  ['endnoteses', 'endnotes'],
  ['endnotesesess', undefined],
])('near %s is %s', (word, meant) => {
  expect(nearest(word, ['on', 'notes', 'sections', 'endnotes'])).toBe(meant)
})

describe('an offset in a text', () => {
  const text = 'ab\n\ncde\nf'
  it('is in a line and a column', () => {
    const positionAt = linePositions(text)
    const found = Array.from({ length: text.length + 1 }, (_, at) => {
      const { line, column } = positionAt(at)
      return `${line}:${column}`
    })
    expect(found.join(' ')).toBe('1:1 1:2 1:3 2:1 3:1 3:2 3:3 3:4 4:1 4:2')
    expect(linePositions('')(0)).toEqual({ line: 1, column: 1 })
  })

  it('is in a whole line', () => {
    const lines = [0, 1, 3, 4, 6, 8].map((at) => lineAround(text, at))
    expect(lines).toEqual(['ab', 'ab', '', 'cde', 'cde', 'f'])
  })
})

it.each([
  ['Água & Über-Straße', 'agua-uber-strasse'],
  ['Øre, Łódź: the author’s', 'ore-lodz-the-authors'],
  ['北京', ''],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  [`${'a'.repeat(58)} b c`, `${'a'.repeat(58)}-b`],
  ['a'.repeat(61), 'a'.repeat(60)],
])('the slug of %j is %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

it('the plain text of a formula is its TeX', () => {
  const { brief } = build({ sections: { One: 'See $$a_1 +\n b$$ here.[^1]' }, endnotes: ['A.'] })
  expect(brief.sections[0]?.flow[0]?.plain).toBe('See a_1 + b here.')
})

it('a long list is cut', () => {
  const words = 'a b c d e f g h i j'.split(' ')
  expect(someOf(words)).toBe('a, b, c, d, e, f, g, h and 2 more')
  expect(someOf(words.slice(0, 8))).toBe('a, b, c, d, e, f, g, h')
})
