import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { copyOfProject } from '../unit/content/project.ts'
import { build, digestsOf } from './copy.ts'

const warm = copyOfProject({})
const cold = copyOfProject({})
afterAll(warm.remove)
afterAll(cold.remove)

function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const EDITS: [file: string, from: string, to: string][] = [
  ['content/us-mexico-reset/sections/03-ripe-for-collaboration.md', 'The ', 'Indeed, the '],
  ['content/authors/arturo-sarukhan.md', 'role: ', 'role: Former '],
  ['content/topics/unsc.md', 'term: ', 'term: The '],
  ['src/i18n/en.ts', 'Endnotes', 'Notes at the end'],
  ['src/content/markdown/pipeline.ts', '  remarkTypography,\n', ''],
]

it('after edits of content and code a warm build is the same as a cold one', async () => {
  expect(await build(warm.folder)).toBe(0)
  for (const edit of EDITS) {
    const before = digestsOf(warm.folder)
    change(warm.folder, ...edit)
    change(cold.folder, ...edit)
    expect(await build(warm.folder)).toBe(0)
    expect(digestsOf(warm.folder)).not.toEqual(before)
  }
  expect(await build(cold.folder)).toBe(0)
  expect(digestsOf(warm.folder)).toEqual(digestsOf(cold.folder))
}, 1_800_000)

it('what a killed build left among the kept pages is not published', async () => {
  const good = digestsOf(warm.folder)
  const kept = join(warm.folder, '.cache/astro/dist')
  const pages = globSync('us-mexico-reset/index.html', { cwd: kept })
  expect(pages).toHaveLength(1)
  for (const page of pages) appendFileSync(join(kept, page), 'of another text')
  writeFileSync(join(warm.folder, '.cache/astro/unfinished'), '')
  expect(await build(warm.folder)).toBe(0)
  expect(digestsOf(warm.folder)).toEqual(good)
}, 1_800_000)

it('what somebody has changed in the last site is not taken over into the next', async () => {
  const good = digestsOf(warm.folder)
  for (const file of ['r3/card.png', 'r3/index.html']) {
    appendFileSync(join(warm.folder, 'dist/us-mexico-reset', file), 'changed by hand')
  }
  expect(digestsOf(warm.folder)).not.toEqual(good)
  expect(await build(warm.folder)).toBe(0)
  expect(digestsOf(warm.folder)).toEqual(good)
}, 1_800_000)
