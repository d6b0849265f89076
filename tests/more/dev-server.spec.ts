import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@playwright/test'
import { copyOfProject } from '../unit/content/project.ts'

const BRIEF = 'content/us-mexico-reset/brief.md'
const text = readFileSync(BRIEF, 'utf8')
const withError = text.replace(/^lang: en$/m, 'lang: english')
const edited = text.replace(/^title: .*$/m, 'title: Another title')

let copy: ReturnType<typeof copyOfProject>
let server: ChildProcess
let address: string

test.beforeAll(async () => {
  copy = copyOfProject({ [BRIEF]: withError })
  server = spawn('astro', ['dev', '--port', '0'], {
    ...{ cwd: copy.folder, stdio: ['ignore', 'pipe', 'inherit'] },
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  })
  address = await addressOf(server)
})

test.afterAll(async () => {
  const ended = once(server, 'exit')
  if (server.kill()) await ended
  copy.remove()
})

test('shows an error from the start, and the page as soon as it is fixed', async ({ page }) => {
  // The server checks the content and compiles the page again after each save.
  test.setTimeout(240_000)
  const expectSoon = expect.configure({ timeout: 60_000 })
  const brief = `${address}us-mexico-reset/`
  const overlay = page.locator('vite-error-overlay')
  const save = (saved: string) => writeFileSync(join(copy.folder, BRIEF), saved)

  await page.goto(brief)
  await expectSoon(overlay).toContainText('brief.md:5:7 error invalid-field')
  save(text)
  await expectSoon(page.locator('main h1')).toContainText('A Reset in U.S.-Mexico Relations')
  await expectSoon(overlay).toHaveCount(0)

  save(withError)
  await expectSoon(overlay).toContainText('must be a language tag')
  await page.reload()
  await expectSoon(overlay).toContainText('must be a language tag')
  save(edited)
  await expectSoon(page.locator('main h1')).toHaveText('Another title')
  await expectSoon(overlay).toHaveCount(0)
})

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
