/** Builds on a disk, with a clock or with a lock file that is not as it should be. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, globSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyOfProject } from '../unit/content/project.ts'
import { build, digestsOf } from './copy.ts'

const copy = copyOfProject({})
const other = copyOfProject({})
afterAll(copy.remove)
afterAll(other.remove)

const NOTE = 'content/us-mexico-reset/endnotes/1.md'
const cache = join(copy.folder, '.cache')
const COMMAND = 'node --env-file=scripts/astro.env scripts/build.ts'

/** Builds in a shell, after another command, and returns the exit code and what the build says. */
function buildAfter(command: string): { status: number | null; stderr: string } {
  const env = { PATH: process.env['PATH'] }
  return spawnSync('sh', ['-c', `${command}; exec ${COMMAND}`], {
    ...{ cwd: copy.folder, encoding: 'utf8', env },
  })
}

let last: ReturnType<typeof digestsOf>
let next: ReturnType<typeof digestsOf>

beforeAll(async () => {
  expect(await build(copy.folder)).toBe(0)
  last = digestsOf(copy.folder)
  for (const { folder } of [copy, other]) appendFileSync(join(folder, NOTE), '\nMore.\n')
  expect(await build(other.folder)).toBe(0)
  next = digestsOf(other.folder)
  expect(next).not.toEqual(last)
}, 600_000)

/** The last site is there, and after the fault the next build is the one of another folder. */
async function expectLastThenNext(): Promise<void> {
  expect(digestsOf(copy.folder)).toEqual(last)
  expect(await build(copy.folder)).toBe(0)
  expect(digestsOf(copy.folder)).toEqual(next)
  last = next
}

it.runIf(process.platform !== 'win32')(
  'a disk that is full keeps the last site, and the build says so',
  async () => {
    // No file may be longer than 64 blocks: 32 or 64 KB.
    const { status, stderr } = buildAfter('ulimit -f 64')
    expect(status).toBe(1)
    expect(stderr).toContain('The disk is full. Free some space and build again.')
    expect(stderr).toContain('The build failed. dist/ still holds the last site.')
    await expectLastThenNext()
  },
  600_000,
)

it('a cache that cannot be written keeps the last site, and the build says so', async () => {
  rmSync(cache, { recursive: true })
  writeFileSync(cache, 'This is no folder.')
  const { status, stderr } = buildAfter('true')
  expect(status).toBe(1)
  expect(stderr).toContain('The build writes to .cache/, .dist-next/ and dist/.')
  rmSync(cache)
  await expectLastThenNext()
}, 600_000)

it('an empty lock file of a killed build does not stop the next one', async () => {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'build.lock'), '')
  await expectLastThenNext()
}, 600_000)

it('a lock file whose process is another program now says which file to delete', () => {
  writeFileSync(join(cache, 'build.lock'), String(process.pid))
  const { status, stderr } = buildAfter('true')
  expect(status).toBe(1)
  expect(stderr).toContain('If there is none, delete .cache/build.lock.')
  rmSync(join(cache, 'build.lock'))
  expect(digestsOf(copy.folder)).toEqual(last)
}, 600_000)

it('a clock that was set back does not hide a change', async () => {
  const inAYear = Date.now() / 1000 + 365 * 86_400
  const files = globSync('{content,src,.cache,dist}/**/*', { cwd: copy.folder })
  for (const file of files) utimesSync(join(copy.folder, file), inAYear, inAYear)
  for (const { folder } of [copy, other]) appendFileSync(join(folder, NOTE), '\nStill more.\n')
  expect(await build(copy.folder)).toBe(0)
  expect(await build(other.folder)).toBe(0)
  expect(digestsOf(copy.folder)).toEqual(digestsOf(other.folder))
}, 600_000)
