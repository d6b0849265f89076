import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { nameParts } from '../../../src/brief/model/full-name.ts'
import { authorListings, frontPageOf, yearsOf } from '../../../src/brief/listings/listings.ts'
import { build } from './sources.ts'

const { brief: pattern } = build({
  sections: { 'Where it began': 'A paragraph.', 'What remains': 'Another.' },
  recommendations: [{ body: 'Do something about it soon.', paragraphs: ['p1'] }],
})

/** Briefs, newest first, ten a year. */
const library = (count: number, change: Partial<Brief> = {}): Brief[] =>
  Array.from({ length: count }, (_, index) => ({
    ...pattern,
    slug: `brief-${index}`,
    issued: `${2026 - Math.floor(index / 10)}-01`,
    ...change,
  }))

const listedOn = ({ inFull, listed }: ReturnType<typeof frontPageOf>): string[] =>
  [...inFull, ...listed.flatMap(({ briefs }) => briefs)].map(({ slug }) => slug)

describe('the front page', () => {
  it.each([0, 1, 3])('shows all of %i briefs in full', (count) => {
    const page = frontPageOf(library(count))
    expect(page.inFull).toHaveLength(count)
    expect(page.listed).toEqual([])
    expect(page.isWhole).toBe(true)
  })

  it.each([4, 20, 21])('shows the newest of %i in full and lists the others', (count) => {
    const page = frontPageOf(library(count))
    expect(page.inFull).toHaveLength(1)
    expect(listedOn(page)).toEqual(library(count).map(({ slug }) => slug))
    expect(page.isWhole).toBe(true)
  })

  it('shows the newest of 1,000 by year and counts the rest of the last year', () => {
    const page = frontPageOf(library(1000))
    expect(listedOn(page)).toEqual(Array.from({ length: 21 }, (_, index) => `brief-${index}`))
    expect(page.listed.map(({ year, more }) => [year, more])).toEqual([
      ['2026', 0],
      ['2025', 0],
      ['2024', 9],
    ])
    expect(page.isWhole).toBe(false)
  })
})

it('yearsOf groups briefs by year', () => {
  const years = yearsOf(library(25))
  expect(years.map(({ year, briefs }) => [year, briefs.length])).toEqual([
    ['2026', 10],
    ['2025', 10],
    ['2024', 5],
  ])
})

describe('authorListings', () => {
  const author = (slug: string, family: string) => ({
    ...{ slug, family, given: 'Ana', role: 'Fellow', links: [], about: [] },
  })
  const authors = [
    author('c', 'Zúñiga'),
    author('b', 'Ñandú'),
    author('a', 'Ávila'),
    author('n', 'Nava'),
  ]

  it('orders by family name in the alphabet of the language', () => {
    const names = (lang: string) =>
      authorListings(authors, [], lang).map(({ author }) => nameParts(author)[0])
    expect(names('es')).toEqual(['Ávila', 'Nava', 'Ñandú', 'Zúñiga'])
    expect(authorListings(authors, [], 'es').map(({ initial }) => initial)).toEqual([
      ...['A', 'N', 'N', 'Z'],
    ])
  })

  it('lists the briefs of each author, and a brief of two authors under both', () => {
    const [one, two] = library(2)
    if (!one || !two) throw new Error('two briefs were made')
    const briefs = [
      { ...one, authors: authors.slice(0, 2) },
      { ...two, authors: authors.slice(1, 2) },
    ]
    const found = authorListings(authors, briefs, 'es').map(({ author: { slug }, briefs: own }) => [
      slug,
      own.map((brief) => brief.slug),
    ])
    expect(Object.fromEntries(found)).toEqual({
      ...{ a: [], n: [], b: ['brief-0', 'brief-1'], c: ['brief-0'] },
    })
  })
})
