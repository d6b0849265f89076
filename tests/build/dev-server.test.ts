import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { copyOfProject } from '../unit/content/project.ts'

const BRIEF = 'content/us-mexico-reset/brief.md'
const text = readFileSync(BRIEF, 'utf8')
const withError = text.replace(/^lang: en$/m, 'lang: english')
const edited = text.replace(/^title: .*$/m, 'title: Another title')

let copy: ReturnType<typeof copyOfProject>
let server: ChildProcess
let address: string

/**
 * What the server sends to every open page. The socket of a page is no place to read it:
 * Astro sends an error 200 ms after a page that failed, whether the page listens by then or not.
 */
let messages: string[]

beforeAll(async () => {
  copy = copyOfProject({ [BRIEF]: withError })
  server = spawn('astro', ['dev', '--port', '0'], {
    ...{ cwd: copy.folder, stdio: ['ignore', 'pipe', 'inherit'] },
    // Astro reloads no page in a test: these variables would tell it that this is one.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  })
  address = await addressOf(server)
  messages = []
  const socket = new WebSocket(address.replace('http:', 'ws:'), 'vite-hmr')
  socket.addEventListener('message', ({ data }) => messages.push(String(data)))
  await once(socket, 'open')
})

afterAll(async () => {
  const ended = once(server, 'exit')
  if (server.kill()) await ended
  copy.remove()
})

test('shows an error from the start, and the page as soon as it is fixed', async () => {
  await expectError('brief.md:5:7  error invalid-field')
  await save(text)
  await expectPage('A Reset in U.S.-Mexico Relations')

  await save(withError)
  await expectError('must be a language tag')
  await save(edited)
  await expectPage('Another title')
})

const patience = { timeout: 60_000, interval: 500 }

/** Saves the brief's file, and expects that open pages are told to load again. */
async function save(saved: string): Promise<void> {
  messages.length = 0
  writeFileSync(join(copy.folder, BRIEF), saved)
  await vi.waitFor(() => expect(messages.join('\n')).toContain('"type":"full-reload"'), patience)
}

/** Opens the brief until it fails, and expects that Astro's overlay is sent the message. */
async function expectError(message: string): Promise<void> {
  await vi.waitFor(async () => expect((await open()).status).toBe(500), patience)
  messages.length = 0
  await open()
  await vi.waitFor(() => {
    const error = messages.find((sent) => sent.includes('"type":"error"')) ?? ''
    expect(error).toContain(message)
  }, patience)
}

/** Opens the brief until it is shown, and expects its title. */
async function expectPage(title: string): Promise<void> {
  await vi.waitFor(async () => expect((await open()).status).toBe(200), patience)
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(await (await open()).text()) ?? []
  expect(heading.replaceAll(/<[^>]*>/g, '').trim()).toContain(title)
}

const open = () => fetch(`${address}us-mexico-reset/`)

/** Where the server says that it listens. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let said = ''
  stdout?.on('data', (part: Buffer) => {
    said += stripVTControlCharacters(part.toString())
    const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? []
    if (found !== undefined) resolve(found)
  })
  stdout?.on('end', () => reject(new Error(`The dev server has ended:\n${said}`)))
  return promise
}
