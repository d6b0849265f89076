import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SiteWriter } from '../../../src/integrations/site-writer.ts'

let folder: URL
beforeEach(() => {
  folder = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'writer-')), '/'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (path: string): string => new URL(path, folder).href

it('writes texts and copies, in folders that are not there yet', async () => {
  writeFileSync(new URL('picture', folder), 'A picture.')
  const writer = new SiteWriter()
  await writer.write([
    { to: at('a/door/index.html'), text: 'Café' },
    { to: at('a/door/card.png'), copyOf: at('picture') },
  ])
  await writer.write(
    Array.from({ length: 2600 }, (_, index) => ({ to: at(`many/${index}`), text: String(index) })),
  )
  await writer.finish()
  expect(readFileSync(new URL('a/door/index.html', folder), 'utf8')).toBe('Café')
  expect(readFileSync(new URL('a/door/card.png', folder), 'utf8')).toBe('A picture.')
  expect(readFileSync(new URL('many/2599', folder), 'utf8')).toBe('2599')
})

it('throws what the disk throws, however much is still to be written', async () => {
  const writer = new SiteWriter()
  const files = [
    { to: at('card.png'), copyOf: at('missing') },
    ...Array.from({ length: 2600 }, (_, index) => ({ to: at(`many/${index}`), text: '' })),
  ]
  await expect(writer.write(files)).rejects.toThrow('ENOENT')
})

it('throws what the disk has thrown, at the end', async () => {
  const writer = new SiteWriter()
  await writer.write([{ to: at('card.png'), copyOf: at('missing') }])
  await expect(writer.finish()).rejects.toThrow('ENOENT')
})
