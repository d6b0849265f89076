import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/search/query/load.ts'
import { matchTerms } from '../../../src/search/query/match.ts'
import type { PassageKind } from '../../../src/search/query/passages.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { rankPassage, type Sought } from '../../../src/search/query/rank.ts'

const names = namesOf([])
const termsOf = (query: string) => readQuery(query, names).terms

/** How well a passage answers a query; a paragraph if no other kind is given. */
function rank(
  query: string,
  text: string,
  kind: PassageKind = 'paragraph',
  more?: Partial<Sought>,
) {
  const { terms, excluded, asksAdvice } = readQuery(query, names)
  const sought = { terms, required: [], excluded, kind: undefined, asksAdvice, names, ...more }
  const passage = { kind, id: 'a', section: '', text }
  return rankPassage(passage, matchTerms(text, terms, names), sought)
}
const score = (...passage: Parameters<typeof rank>) => rank(...passage)?.score ?? 0

/** The passages come in this order, each before the next. */
function expectOrder(query: string, ...passages: [text: string, kind?: PassageKind][]): void {
  const scores = passages.map(([text, kind]) => score(query, text, kind))
  expect(scores).toEqual([...new Set(scores)].sort((one, other) => other - one))
}

describe('a passage comes first', () => {
  it('that has the word itself, then another form, then what only begins with it', () => {
    expectOrder('border', ['A border.'], ['Two borders.'], ['A borderline.'])
  })

  it('that has a word in its own form once, before one that has another form often', () => {
    expectOrder('border', ['A border.'], ['Borders, borders, borders, borders, borders.'])
  })

  it('that has the word more often, up to five times', () => {
    const times = (count: number) => score('border', 'A border. '.repeat(count))
    expect([1, 2, 3, 4].map((count) => times(count + 1) > times(count))).not.toContain(false)
    expect(times(6)).toBe(times(5))
  })

  it('that has two words, before one that has only one, however often', () => {
    const often = 'A border. '.repeat(9)
    const far = `Trade. ${'And more. '.repeat(30)} A border.`
    expectOrder('trade border', [far], [often])
  })

  it('that has the words near one another, and more often so, up to five times', () => {
    const apart = `Trade. ${'And more. '.repeat(30)} A border.`
    expectOrder('trade border', ['A trade border.'], [apart])
    const times = (count: number) =>
      score(
        'trade border',
        `Border trade. ${'And so on, and so on, and on. '.repeat(3)}`.repeat(count),
      )
    expect(times(2)).toBeGreaterThan(times(1))
    expect(times(6)).toBe(times(5))
  })

  it('that is a title, then a recommendation, then a paragraph or section, then a note', () => {
    const text = 'A border.'
    expectOrder('border', [text, 'brief'], [text, 'recommendation'], [text], [text, 'endnote'])
    expect(score('border', text, 'section')).toBe(score('border', text))
    expectOrder('border', [text, 'endnote'], [text, 'author'])
  })

  it('that is advice, if advice is asked for, as if it had every word', () => {
    const query = 'what should Kenya do about border trade'
    const advice = rank(query, 'Open the border.', 'recommendation')
    expect(advice).toMatchObject({ terms: termsOf(query).length, lacks: [] })
    expect(advice?.score).toBeGreaterThan(score(query, 'Kenya trade.'))
    expect(rank(query, 'Open the border.')).toMatchObject({ terms: 1, lacks: ['Kenya', 'trade'] })
    expect(rank('Kenya border', 'A border.', 'recommendation')).toMatchObject({ lacks: ['Kenya'] })
  })
})

describe('a passage is left out', () => {
  it('that has none of the words', () => {
    expect(rank('border', 'Trade.')).toBeUndefined()
  })

  it('that is of another kind than was chosen', () => {
    expect(rank('border', 'A border.', 'endnote', { kind: 'paragraph' })).toBeUndefined()
    expect(rank('border', 'A border.', 'endnote', { kind: 'endnote' })).toBeDefined()
  })

  it('that has an excluded word in any form, but not for a word that only begins with it', () => {
    expect(rank('border -trade', 'A border and trades.')).toBeUndefined()
    expect(rank('border -trade', 'A border and trademarks.')).toBeDefined()
    expect(rank('border -trade', 'A border.')).toBeDefined()
  })

  it('that lacks what every passage must have', () => {
    const required = termsOf('trade')
    expect(rank('border', 'A border.', 'paragraph', { required })).toBeUndefined()
    expect(rank('border', 'A border for trade.', 'paragraph', { required })).toBeDefined()
  })
})

it('its words are marked in the order of the text', () => {
  const { ranges = [] } = rank('trade border', 'A border for trade.') ?? {}
  expect(ranges.map(({ start }) => start)).toEqual([2, 13])
})
