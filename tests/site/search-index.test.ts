/** The index that the build wrote, read as the browser reads it. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { briefQueries } from '../../bench/brief-queries.ts'
import { filesOf } from '../../bench/ask.ts'
import { measureQuality } from '../../bench/measure.ts'
import { citablePlacesOf } from '../../src/brief/model/places.ts'
import { checkContent } from '../../src/content/check.ts'
import type { BriefText, IndexPart, IndexRoot } from '../../src/search/query/index-format.ts'
import { search } from '../../src/search/query/search.ts'
import { builtPages, dist, idsOf } from './dist.ts'

const { library } = checkContent(new URL('../..', import.meta.url))

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`search/${path}.json`, dist), 'utf8'))
const root = read('index') as IndexRoot
const textOf = (slug: string) => read(`${root.version}/briefs/${slug}`) as BriefText

it('has the briefs, each with the kinds of its passages', () => {
  expect(root.briefs.map(({ slug }) => slug).sort()).toEqual(
    library.briefs.map(({ slug }) => slug).sort(),
  )
  for (const { slug, kinds } of root.briefs) {
    expect(kinds).toHaveLength(textOf(slug).passages.length)
  }
})

it('has every part that its root names', () => {
  const parts = root.starts.map((_, at) => read(`${root.version}/words/${at}`) as IndexPart)
  expect(parts.flatMap((part) => Object.keys(part))).toContain('#usmca')
})

it.each(library.briefs)('has only places of $slug that are on its page', ({ slug }) => {
  const page = builtPages().find(({ path }) => path === `/${slug}/`)
  const ids = textOf(slug).passages.flatMap(({ id }) => (id === '' ? [] : [id]))
  expect(page && idsOf(page.tree)).toEqual(expect.arrayContaining(ids))
  expect(ids.filter((id) => /^q\d/.test(id))).toEqual([])
})

it.each(library.briefs)('has every place of $slug in its own words and no others', (brief) => {
  const texts = new Map(textOf(brief.slug).passages.map(({ id, text }) => [id, text]))
  const { title, standfirst, containerTitle = '' } = brief
  expect(texts.get('')).toBe(`${title}. ${standfirst.plain} ${containerTitle}`.trim())
  for (const { id, plain } of citablePlacesOf(brief)) {
    const text = texts.get(id) ?? ''
    // A list or table that follows belongs to the paragraph.
    expect(id.startsWith('p') ? text.slice(0, plain.length) : text).toBe(plain)
  }
})

it('answers the queries on the first brief', async () => {
  const files = filesOf(library)
  const scope = { filters: { brief: 'us-mexico-reset' }, atLeast: 1, atMost: 1, passages: 1 }
  const quality = await measureQuality(briefQueries, async (query) => {
    const { briefs, near } = await search(query, files, scope)
    const ids = briefs.flatMap(({ hits }) => hits.map(({ id }) => id))
    return { ids: ids.filter((id) => /^[prn]\d+$/.test(id)), isNear: near.length > 0 }
  })
  expect(quality.recall).toBeGreaterThan(0.97)
  expect(quality.precision).toBeGreaterThan(0.95)
  expect(quality.reciprocalRank).toBeGreaterThan(0.97)
  expect(quality.nothing).toBeLessThan(4)
  expect(quality.silent).toBe(quality.absent)
})
