import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkContent } from '../../src/content/check.ts'
import { passagesOf } from '../../src/search/index/brief-passages.ts'
import { builtPages, dist, idsOf } from './dist.ts'

const { library } = checkContent(new URL('../..', import.meta.url))

it.each(library.briefs)('every place that the index knows of $slug is on its page', (brief) => {
  const page = builtPages().find(({ path }) => path === `/${brief.slug}/`)
  const indexed = passagesOf(brief).flatMap(([id]) => (id === '' ? [] : [id]))
  expect(indexed.length).toBeGreaterThan(brief.sections.length)
  expect(page && idsOf(page.tree)).toEqual(expect.arrayContaining(indexed))
})

it.each(library.briefs)('the pull quotes of $slug are not in the index', (brief) => {
  const indexed = passagesOf(brief).flatMap(([id]) => (id === '' ? [] : [id]))
  expect(indexed.filter((id) => /^q\d/.test(id))).toEqual([])
})

it('the build writes the index, without an interface that nobody uses', () => {
  expect(existsSync(new URL('pagefind/pagefind.js', dist))).toBe(true)
  expect(existsSync(new URL('pagefind/pagefind-ui.js', dist))).toBe(false)
})
