/** The index that the build wrote, read as the browser reads it. */
import { existsSync, globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openSite } from '../../bench/ask.ts'
import { briefQueries } from '../../bench/brief-queries.ts'
import { measureQuality } from '../../bench/measure.ts'
import { citablePlacesOf } from '../../src/brief/model/places.ts'
import { checkContent } from '../../src/content/check.ts'
import { passagesOf } from '../../src/search/query/passages.ts'
import { search } from '../../src/search/query/search.ts'
import { builtPages, dist, idsOf, indexedPages } from './dist.ts'

const { library } = checkContent(new URL('../..', import.meta.url))

const indexed = indexedPages(dist)
const passagesAt = (slug: string) => {
  const page = indexed.find(({ url }) => url === `/${slug}/`)
  return page ? passagesOf(page) : []
}

it('has the briefs and no other page', () => {
  expect(indexed.map(({ url }) => url).sort()).toEqual(
    library.briefs.map(({ slug }) => `/${slug}/`).sort(),
  )
})

it.each(library.briefs)('has only places of $slug that are on its page', ({ slug }) => {
  const page = builtPages().find(({ path }) => path === `/${slug}/`)
  const ids = passagesAt(slug).flatMap(({ id }) => (id === '' ? [] : [id]))
  expect(page && idsOf(page.tree)).toEqual(expect.arrayContaining(ids))
  expect(ids.filter((id) => /^q\d/.test(id))).toEqual([])
})

it.each(library.briefs)('has every place of $slug in its own words and no others', (brief) => {
  const texts = new Map(passagesAt(brief.slug).map(({ id, text }) => [id, text]))
  const { title, standfirst, containerTitle = '' } = brief
  expect(texts.get('')).toBe(`${title}. ${standfirst.plain} ${containerTitle}`.trim())
  for (const { id, plain } of citablePlacesOf(brief)) {
    const text = texts.get(id) ?? ''
    const words = plain.replace(/\s+/g, ' ')
    // A list or table that follows belongs to the paragraph.
    expect(id.startsWith('p') ? text.slice(0, words.length) : text).toBe(words)
  }
})

it('comes without the interfaces of Pagefind that are not used', () => {
  expect(existsSync(new URL('pagefind/pagefind.js', dist))).toBe(true)
  expect(globSync('pagefind/*{ui,highlight,worker}*', { cwd: dist })).toEqual([])
})

it('answers the queries on the first brief', async () => {
  const scope = { filters: { brief: 'us-mexico-reset' }, briefs: 1 }
  const { files, close } = await openSite(dist, library)
  const quality = await measureQuality(briefQueries, async (query) => {
    const { briefs: found, near } = await search(query, files, scope)
    const ids = found.flatMap(({ hits }) => hits.map(({ id }) => id))
    return { ids: ids.filter((id) => /^[prn]\d+$/.test(id)), isNear: near.length > 0 }
  })
  close()
  expect(quality.recall).toBeGreaterThan(0.97)
  expect(quality.precision).toBeGreaterThan(0.95)
  expect(quality.reciprocalRank).toBeGreaterThan(0.97)
  expect(quality.nothing).toBeLessThan(4)
  expect(quality.silent).toBe(quality.absent)
})
