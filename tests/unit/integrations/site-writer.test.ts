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
  writer.write([
    { to: at('a/door/index.html'), text: 'Café' },
    { to: at('a/door/card.png'), copyOf: at('picture') },
  ])
  writer.write(
    Array.from({ length: 1200 }, (_, index) => ({ to: at(`many/${index}`), text: String(index) })),
  )
  await writer.finish()
  expect(readFileSync(new URL('a/door/index.html', folder), 'utf8')).toBe('Café')
  expect(readFileSync(new URL('a/door/card.png', folder), 'utf8')).toBe('A picture.')
  expect(readFileSync(new URL('many/1199', folder), 'utf8')).toBe('1199')
})

it('throws what the disk throws', async () => {
  const writer = new SiteWriter()
  writer.write([{ to: at('card.png'), copyOf: at('missing') }])
  await expect(writer.finish()).rejects.toThrow('ENOENT')
})
