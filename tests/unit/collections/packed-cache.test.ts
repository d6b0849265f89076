import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

it('forgets what nobody had use for, and what a stopped build has left', () => {
  open().keep('old', new Uint8Array([1]))
  writeFileSync(join(folder, 'half.part'), '')
  const cache = open()
  cache.find('digest')
  cache.keep('new', new Uint8Array([2]))
  cache.forget()
  expect(readdirSync(folder)).toHaveLength(2)
  expect(open().find('digest')).toBeDefined()
  expect(open().find('new')).toBeDefined()
  expect(open().find('old')).toBeUndefined()
})
