import {
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { ParsedCache } from '../../../src/collections/parsed-cache.ts'
import type { ParsedFile } from '../../../src/content/parsed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'parsed-cache-'))
const address = pathToFileURL(`${folder}/`)
const { parsed } = await checkContent(new URL('../../..', import.meta.url))
const open = (version = 'code 1') => new ParsedCache(address, version)
const find = (cache: ParsedCache, { file, brief, digest }: ParsedFile) =>
  cache.find(file, brief, digest)

beforeEach(() => open().keep(parsed))
afterAll(() => rmSync(folder, { recursive: true }))

it('gives back what was made of every file', () => {
  const cache = open()
  for (const file of parsed) expect(find(cache, file)).toEqual(file)
})

it('has one file for a brief, and one for what belongs to none', () => {
  expect(readdirSync(folder).sort()).toEqual(['+.json', 'us-mexico-reset.json'])
})

it('knows nothing of another text, another path, another brief or other code', () => {
  const [file = parsed[0]] = parsed.filter(({ brief }) => brief !== '')
  if (!file) throw new Error('There is no brief.')
  const cache = open()
  expect(cache.find(file.file, file.brief, 'other')).toBeUndefined()
  expect(cache.find('content/other.md', file.brief, file.digest)).toBeUndefined()
  expect(cache.find(file.file, 'other', file.digest)).toBeUndefined()
  expect(find(open('code 2'), file)).toBeUndefined()
})

it('knows nothing of a brief of whose texts half is lost', () => {
  const file = join(folder, 'us-mexico-reset.json')
  truncateSync(file, statSync(file).size - 100)
  const cache = open()
  for (const one of parsed) {
    expect(find(cache, one) === undefined).toBe(one.brief !== '')
  }
})

it('says so where a text has been changed by another process since its file was found', () => {
  const [section] = parsed.filter(({ kind }) => kind === 'sections')
  if (!section) throw new Error('There is no section.')
  const found = find(open(), section)
  open().keep(parsed.map((one) => (one === section ? { ...one, digest: 'changed' } : one)))
  expect(() => found?.entry?.body).toThrow('Another process has changed')
})

it('writes a brief anew when one of its files is another or gone, and nothing else', () => {
  const shared = join(folder, '+.json')
  const untouched = statSync(shared).ino
  const cache = open()
  const files = parsed.flatMap((file) => find(cache, file) ?? [])
  const [first] = files.filter(({ kind }) => kind === 'endnotes')
  if (!first) throw new Error('There is no endnote.')
  const changed = { ...first, digest: 'changed' }
  cache.keep(files.map((file) => (file === first ? changed : file)))
  expect(find(open(), changed)).toEqual(changed)
  expect(find(open(), first)).toBeUndefined()
  cache.keep(files.filter((file) => file !== first))
  expect(find(open(), changed)).toBeUndefined()
  expect(statSync(shared).ino).toBe(untouched)
})

it('clears away briefs that are gone, and what a stopped build has left', () => {
  const half = join(folder, 'us-mexico-reset.json.1.part')
  writeFileSync(half, '"code 1"')
  utimesSync(half, 0, 0)
  open().keep(parsed.filter(({ brief }) => brief === ''))
  expect(readdirSync(folder)).toEqual(['+.json'])
})
