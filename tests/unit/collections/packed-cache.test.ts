import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { PackedCache } from '../../../src/collections/packed-cache.ts'

const folder = mkdtempSync(join(tmpdir(), 'packed-cache-'))
const open = (version = 'code 1') => new PackedCache(pathToFileURL(`${folder}/`), version)
afterAll(() => rmSync(folder, { recursive: true }))

it('gives back what was kept under the same digest by the same code, byte for byte', () => {
  const bytes = new Uint8Array([0, 255, 10, 13, 128])
  open().keep('digest', bytes)
  expect([...(open().find('digest') ?? [])]).toEqual([...bytes])
  expect(open().find('other')).toBeUndefined()
  expect(open('code 2').find('digest')).toBeUndefined()
})

it('knows nothing of a file of which half is lost', () => {
  open().keep('long', new Uint8Array(1000))
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 500)
  expect(open().find('long')).toBeUndefined()
  open('code 3').forget()
  open().keep('digest', new Uint8Array([0]))
})

it('forgets what nobody had use for, and what a stopped build has left', () => {
  open().keep('old', new Uint8Array([1]))
  writeFileSync(join(folder, 'half.1.part'), '')
  utimesSync(join(folder, 'half.1.part'), 0, 0)
  writeFileSync(join(folder, 'of-another-process.2.part'), '')
  const cache = open()
  cache.find('digest')
  cache.keep('new', new Uint8Array([2]))
  cache.forget()
  expect(readdirSync(folder)).toHaveLength(3)
  expect(readdirSync(folder)).toContain('of-another-process.2.part')
  expect(open().find('digest')).toBeDefined()
  expect(open().find('new')).toBeDefined()
  expect(open().find('old')).toBeUndefined()
})
