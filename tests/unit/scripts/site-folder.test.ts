import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SiteFolder } from '../../../scripts/site-folder.ts'

let folder: string
let root: URL
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-folder-'))
  root = pathToFileURL(`${folder}/`)
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'index.html'), text)
}
const site = (): string => readFileSync(join(folder, 'dist/index.html'), 'utf8')

describe('the site’s folder', () => {
  it('takes the new site in the place of the last one, which the next build begins with', () => {
    write('dist', 'last')
    write('.dist-next', 'new')
    new SiteFolder(root).swap()
    expect(site()).toBe('new')
    expect(existsSync(join(folder, '.dist-next'))).toBe(false)
    new SiteFolder(root).prepare()
    expect(site()).toBe('new')
    expect(readFileSync(join(folder, '.dist-next/index.html'), 'utf8')).toBe('last')
    expect(existsSync(join(folder, '.dist-last'))).toBe(false)
  })

  it('keeps the last site where the new one cannot take its place', () => {
    write('dist', 'last')
    expect(() => new SiteFolder(root).swap()).toThrow('ENOENT')
    expect(site()).toBe('last')
  })

  it('takes the first site, too', () => {
    write('.dist-next', 'new')
    new SiteFolder(root).swap()
    expect(site()).toBe('new')
    new SiteFolder(root).prepare()
    expect(readdirSync(join(folder, '.dist-next'))).toEqual([])
  })

  it('gets back the last good site from between the two renames', () => {
    write('.dist-last', 'last')
    write('.dist-next', 'new')
    new SiteFolder(root).recover()
    expect(site()).toBe('last')
  })

  it.each(['half', undefined])(
    'keeps the site that stands, whatever a killed build has left beside it: %s',
    (half) => {
      write('dist', 'good')
      write('.dist-last', 'older')
      if (half !== undefined) write('.dist-next', half)
      const folders = new SiteFolder(root)
      folders.prepare()
      expect(site()).toBe('good')
      expect(readFileSync(join(folder, '.dist-next/index.html'), 'utf8')).toBe(half ?? 'older')
      expect(existsSync(join(folder, '.dist-last'))).toBe(false)
      folders.swap()
      expect(site()).toBe(half ?? 'older')
    },
  )
})
