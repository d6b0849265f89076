import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lock } from '../../../scripts/build-lock.ts'

let folder: string
let root: URL
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-lock-'))
  root = pathToFileURL(`${folder}/`)
})
afterEach(() => rmSync(folder, { recursive: true }))

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

  it('leaves nothing beside itself, and says what the disk says', () => {
    lock(root)
    expect(readdirSync(folder)).toEqual(['.build-lock'])
    expect(() => lock(new URL('missing/', root))).toThrow('ENOENT')
  })

  it('is had where it holds nothing that is a process', () => {
    writeFileSync(join(folder, '.build-lock'), '')
    lock(root)
    expect(holder()).toBe(String(process.pid))
  })
})
