import { appendFileSync, existsSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { SiteFolder } from '../../scripts/site-folder.ts'
import { copyOfProject } from '../unit/content/project.ts'
import { build, digestsOf, startBuild } from './copy.ts'

const KILLS = 20

const copy = copyOfProject({})
afterAll(copy.remove)

/** Kills a build and all that it has started, at a moment; says whether it was still at work. */
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
  appendFileSync(join(copy.folder, 'content/us-mexico-reset/endnotes/1.md'), '\nMore.\n')
  const started = performance.now()
  const other = copyOfProject({})
  afterAll(other.remove)
  appendFileSync(join(other.folder, 'content/us-mexico-reset/endnotes/1.md'), '\nMore.\n')
  expect(await build(other.folder)).toBe(0)
  const next = digestsOf(other.folder)
  const length = performance.now() - started

  let killed = 0
  for (let count = 0; count < KILLS; count += 1) {
    if (await killAfter(Math.random() * length)) killed += 1
    // What `astro preview`, and the next build, do before anything else.
    new SiteFolder(copy.root).recover()
    const found = digestsOf(copy.folder)
    expect([last, next]).toContainEqual(found)
  }
  expect(killed).toBeGreaterThan(0)

  expect(await build(copy.folder)).toBe(0)
  expect(digestsOf(copy.folder)).toEqual(next)
  expect(existsSync(join(copy.folder, '.dist-next'))).toBe(false)
}, 1_800_000)

it('of two builds at once one is refused, and the other is whole', async () => {
  const codes = await Promise.all([build(copy.folder), build(copy.folder)])
  expect(codes.sort()).toEqual([0, 1])
  expect(Object.keys(digestsOf(copy.folder) ?? {}).length).toBeGreaterThan(50)
}, 1_800_000)
