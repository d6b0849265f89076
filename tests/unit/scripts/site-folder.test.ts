import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
import { lock, SiteFolder } from '../../../scripts/site-folder.ts'

let folder: string
let root: URL
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-folder-'))
  root = pathToFileURL(`${folder}/`)
})
// Something may still be deleted there.
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'index.html'), text)
}
const site = (): string => readFileSync(join(folder, 'dist/index.html'), 'utf8')

describe('the site’s folder', () => {
  it('takes the new site in the place of the last one, which is gone', () => {
    write('dist', 'last')
    write('.dist-next', 'new')
    new SiteFolder(root).swap()
    expect(site()).toBe('new')
    expect(existsSync(join(folder, '.dist-last'))).toBe(false)
    expect(existsSync(join(folder, '.dist-next'))).toBe(false)
  })

  it('has the last site deleted, without waiting for it', async () => {
    write('dist', 'last')
    write('.dist-next', 'new')
    new SiteFolder(root).swap()
    await expect.poll(() => readdirSync(join(folder, '.dist-unwanted'))).toEqual([])
  })

  it('takes the first site, too', () => {
    write('.dist-next', 'new')
    new SiteFolder(root).swap()
    expect(site()).toBe('new')
  })

  it('gets back the last good site from between the two renames', () => {
    write('.dist-last', 'last')
    write('.dist-next', 'new')
    new SiteFolder(root).recover()
    expect(site()).toBe('last')
  })

  it('keeps the site that stands, whatever a killed build has left beside it', () => {
    write('dist', 'good')
    write('.dist-last', 'older')
    write('.dist-next', 'half')
    const folders = new SiteFolder(root)
    folders.recover()
    folders.clearNext()
    expect(site()).toBe('good')
    expect(existsSync(join(folder, '.dist-next'))).toBe(false)
  })
})

describe('the lock', () => {
  const holder = () => readFileSync(join(folder, '.build-lock'), 'utf8')

  it('is refused while another build is running, and is had when that was killed', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])
    await once(other, 'spawn')
    writeFileSync(join(folder, '.build-lock'), String(other.pid))
    expect(() => lock(root)).toThrow(`Another build is running: process ${other.pid}.`)
    other.kill('SIGKILL')
    await once(other, 'exit')
    lock(root)
    expect(holder()).toBe(String(process.pid))
  })

  it('is had where it holds nothing that is a process', () => {
    writeFileSync(join(folder, '.build-lock'), '')
    lock(root)
    expect(holder()).toBe(String(process.pid))
  })
})
