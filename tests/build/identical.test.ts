import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { copyOfProject } from '../unit/content/project.ts'
import { build, digestsOf } from './copy.ts'

const one = copyOfProject({})
const other = copyOfProject({})
afterAll(one.remove)
afterAll(other.remove)

it('two builds of one content are the same, in other folders, cold and warm', async () => {
  expect(await build(one.folder)).toBe(0)
  const cold = digestsOf(one.folder)
  expect(Object.keys(cold ?? {}).length).toBeGreaterThan(50)

  // The second folder has a cache of other content.
  const file = join(other.folder, 'content/us-mexico-reset/endnotes/1.md')
  const text = readFileSync(file)
  appendFileSync(file, '\nAnother sentence.\n')
  expect(await build(other.folder)).toBe(0)
  const changed = digestsOf(other.folder)
  expect(changed?.['/us-mexico-reset/index.html']).not.toBe(cold?.['/us-mexico-reset/index.html'])
  writeFileSync(file, text)
  expect(await build(other.folder)).toBe(0)
  expect(digestsOf(other.folder)).toEqual(cold)
}, 1_800_000)
