import { appendFileSync, existsSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { copyOfProject } from '../unit/content/project.ts'
import { build, digestsOf, startBuild } from './copy.ts'

const KILLS = 8

const copy = copyOfProject({})
const other = copyOfProject({})
afterAll(copy.remove)
afterAll(other.remove)

const edit = (folder: string): void =>
  appendFileSync(join(folder, 'content/us-mexico-reset/endnotes/1.md'), '\nMore.\n')

/** Kills a build and its children after some time; returns whether it was still running. */
async function killAfter(milliseconds: number): Promise<boolean> {
  const running = startBuild(copy.folder)
  const ended = once(running, 'exit')
  const first = await Promise.race([ended.then(() => 'ended'), wait(milliseconds, 'killed')])
  if (first === 'killed') process.kill(-(running.pid ?? 0), 'SIGKILL')
  await ended
  return first === 'killed'
}

it(`a build killed at ${KILLS} moments leaves the last good site or the new one, whole`, async () => {
  expect(await build(copy.folder)).toBe(0)
  const last = digestsOf(copy.folder)
  edit(copy.folder)
  edit(other.folder)
  const started = performance.now()
  expect(await build(other.folder)).toBe(0)
  const next = digestsOf(other.folder)
  const length = performance.now() - started

  let killed = 0
  for (let count = 0; count < KILLS; count += 1) {
    if (await killAfter(((count + Math.random()) / KILLS) * length)) killed += 1
    // Between two renames the last site has its other name.
    const found = digestsOf(copy.folder) ?? digestsOf(copy.folder, '.dist-last')
    expect([last, next]).toContainEqual(found)
  }
  expect(killed).toBeGreaterThan(0)

  expect(await build(copy.folder)).toBe(0)
  expect(digestsOf(copy.folder)).toEqual(next)
  expect(existsSync(join(copy.folder, '.dist-next'))).toBe(false)
}, 1_800_000)

it('of two builds at the same time one is refused and the other is whole', async () => {
  const codes = await Promise.all([build(copy.folder), build(copy.folder)])
  expect(codes.sort()).toEqual([0, 1])
  expect(Object.keys(digestsOf(copy.folder) ?? {}).length).toBeGreaterThan(50)
}, 1_800_000)

it('a build with errors keeps the last good site', async () => {
  const good = digestsOf(copy.folder)
  appendFileSync(join(copy.folder, 'content/us-mexico-reset/endnotes/1.md'), '\n<b>Bold</b>\n')
  expect(await build(copy.folder)).toBe(1)
  expect(digestsOf(copy.folder)).toEqual(good)
}, 1_800_000)
