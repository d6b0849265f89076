import { expect, it } from 'vitest'
import { accept, declare, nameOf, quote, rangeOf } from '../../../src/permalinks/hints.ts'

const brief = {
  slug: 'rain',
  hasAliases: false,
  positionOf: () => ({ file: 'content/rain/brief.md' }),
}

it('a kind of place has its plural unless there is one', () => {
  expect([nameOf('pull-quote'), nameOf('pull-quote', 1), nameOf('paragraph', 2)]).toEqual([
    ...['pull quote', 'pull quote', 'paragraphs'],
  ])
})

it('an alias is a line to copy, below those that the brief has or with its field', () => {
  expect(declare('p5: p4', brief)).toBe(
    'add to the front matter of content/rain/brief.md the line aliases: { p5: p4 }',
  )
  expect(declare('p5: p4', { ...brief, hasAliases: true })).toBe(
    'add to the aliases of content/rain/brief.md the line p5: p4',
  )
})

it('consecutive addresses are named by the first and the last', () => {
  expect([rangeOf(['p7']), rangeOf(['p7', 'p8', 'p9'])]).toEqual(['p7', 'p7 to p9'])
  expect(accept(['p7', 'p8', 'p9'], brief)).toBe('npm run permalinks -- rain --accept p7-p9')
  expect(accept(['p7'], brief)).toBe('npm run permalinks -- rain --accept p7')
})

it('an address is quoted with the beginning of its words; that of a section with #', () => {
  expect(quote({ id: 'p7', begins: 'This is…' })).toBe('p7 (“This is…”)')
  expect(quote({ id: 'early-rain', begins: 'Early rain' })).toBe('#early-rain (“Early rain”)')
  expect(quote({ id: 'f1', begins: '' })).toBe('f1')
})
