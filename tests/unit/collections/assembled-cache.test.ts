import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { AssembledCache } from '../../../src/collections/assembled-cache.ts'

const root = new URL('../../..', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'assembled-cache-'))
const checked = await checkContent(root)
const { assembled, digests } = checked
const ledgers = new Map(checked.published.map((one) => [one.slug, one.digest ?? '']))
const [slug = '', digest = ''] = [...digests][0] ?? []
const open = (version = 'code 1') => new AssembledCache(pathToFileURL(`${folder}/`), version)

beforeEach(() => open().keep(assembled, digests, ledgers))
afterAll(() => rmSync(folder, { recursive: true }))

it('gives a library that is the same as one that is put together anew', async () => {
  const cache = open()
  const recall = vi.fn(cache.find.bind(cache))
  const again = await checkContent(root, { recall })
  expect(recall.mock.results.map(({ value }) => value !== undefined)).toEqual(
    assembled.map(() => true),
  )
  expect(again.library).toEqual(checked.library)
  expect(again.problems).toEqual(checked.problems)
  const [author] = again.library.authors
  expect(again.library.briefs[0]?.authors[0]).toBe(author)
})

it('knows nothing of another brief, of other files or other code, or where half is lost', () => {
  expect(open().find(slug, digest)).toBeDefined()
  expect(open().find('other', digest)).toBeUndefined()
  expect(open().find(slug, 'other')).toBeUndefined()
  expect(open('code 2').find(slug, digest)).toBeUndefined()
  truncateSync(join(folder, `${slug}.json`), 5_000)
  expect(open().find(slug, digest)).toBeUndefined()
})

it('writes what has changed and nothing else, and clears away what is gone', () => {
  const fileOf = (name: string) => statSync(join(folder, `${name}.json`)).ino
  const untouched = fileOf(slug)
  const cache = open()
  for (const [name, made] of digests) cache.find(name, made)
  cache.keep(assembled, digests, ledgers)
  expect(fileOf(slug)).toBe(untouched)
  open().keep(assembled, new Map([[slug, 'changed']]), ledgers)
  expect(open().find(slug, 'changed')).toBeDefined()
  cache.keep([], new Map(), new Map())
  expect(readdirSync(folder)).toEqual([])
})

it('knows a brief and a ledger of which nothing was broken, and no other pair', () => {
  const ledger = ledgers.get(slug) ?? ''
  expect(ledger).not.toBe('')
  const cache = open()
  expect(cache.wasUnbroken(slug, digest, ledger)).toBe(false)
  cache.find(slug, digest)
  expect(cache.wasUnbroken(slug, digest, ledger)).toBe(true)
  expect(cache.wasUnbroken(slug, 'other', ledger)).toBe(false)
  expect(cache.wasUnbroken(slug, digest, 'other')).toBe(false)

  cache.keep(assembled, digests, new Map([...ledgers, [slug, 'other']]))
  const next = open()
  next.find(slug, digest)
  expect(next.wasUnbroken(slug, digest, ledger)).toBe(false)
  expect(next.wasUnbroken(slug, digest, 'other')).toBe(true)
})
