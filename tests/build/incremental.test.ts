/** A build that reuses what the last one made must write the same site as a build from nothing. */
import { once } from 'node:events'
import { cpSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { spanish } from '../fixtures/spanish.ts'
import { copyOfProject } from '../unit/content/project.ts'
import { build, digestsOf, startBuild } from './copy.ts'

const warm = copyOfProject(spanish)
afterAll(warm.remove)
const at = (file: string): string => join(warm.folder, file)

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(at(file), 'utf8')
  expect(text, file).toContain(from)
  writeFileSync(at(file), text.replace(from, to))
}

/** Builds the same files in a folder without any cache. */
async function builtFromNothing(env: Record<string, string>) {
  const cold = copyOfProject({})
  try {
    for (const part of ['content', 'src', 'astro.config.mjs']) {
      rmSync(join(cold.folder, part), { recursive: true })
      cpSync(at(part), join(cold.folder, part), { recursive: true })
    }
    expect(await build(cold.folder, env)).toBe(0)
    return digestsOf(cold.folder)
  } finally {
    cold.remove()
  }
}

const SECTION = 'content/us-mexico-reset/sections/03-ripe-for-collaboration.md'

interface Edit {
  edit: () => void
  env?: Record<string, string>
}

const EDITS: Record<string, Edit> = {
  'a paragraph': { edit: () => replace(SECTION, 'The ', 'Indeed, the ') },
  'a recommendation': {
    edit: () => replace('content/us-mexico-reset/recommendations/1.md', '.\n', ', now.\n'),
  },
  'a topic': { edit: () => replace('content/topics/unsc.md', 'term: ', 'term: The ') },
  'an author': {
    edit: () => replace('content/authors/arturo-sarukhan.md', 'role: ', 'role: Former '),
  },
  'the library': { edit: () => replace('content/library.md', 'name: ', 'name: New ') },
  'old modification times': {
    edit: () => {
      replace(SECTION, 'Indeed, the ', 'In truth, the ')
      utimesSync(at(SECTION), 1, 1)
    },
  },
  'a renamed brief': {
    edit: () => renameSync(at('content/agua-compartida'), at('content/agua-comun')),
  },
  'a deleted brief': { edit: () => rmSync(at('content/agua-comun'), { recursive: true }) },
  'a component': {
    edit: () =>
      replace('src/components/brief/PullQuote.astro', '<blockquote', '<blockquote data-x'),
  },
  'a colour of the theme': {
    edit: () => replace('src/styles/tokens.css', '#84191c', '#74191c'),
  },
  'a string of the interface': { edit: () => replace('src/i18n/en/brief.ts', 'Endnotes', 'Notes') },
  'a Markdown plugin': {
    edit: () => replace('src/content/markdown/parse.ts', '  .use(remarkTypography)\n', ''),
  },
  'another site': { edit: () => undefined, env: { SITE_URL: 'https://example.org' } },
  'another base path': { edit: () => undefined, env: { BASE_PATH: '/briefs' } },
}

beforeAll(async () => {
  expect(await build(warm.folder)).toBe(0)
}, 600_000)

// Edits of content come first: after an edit of code Astro renders everything again.
it.each(Object.entries(EDITS))(
  'after an edit of %s',
  async (_, { edit, env = {} }) => {
    const before = digestsOf(warm.folder)
    edit()
    expect(await build(warm.folder, env)).toBe(0)
    const after = digestsOf(warm.folder)
    expect(after).not.toEqual(before)
    expect(after).toEqual(await builtFromNothing(env))
  },
  600_000,
)

it('after a file was saved during a build', async () => {
  const running = startBuild(warm.folder)
  const ended = once(running, 'exit')
  await wait(2000)
  replace('src/i18n/en/brief.ts', 'Recommendations', 'Advice')
  await ended
  expect(await build(warm.folder)).toBe(0)
  expect(digestsOf(warm.folder)).toEqual(await builtFromNothing({}))
}, 600_000)

it('after a build that was killed', async () => {
  replace(SECTION, 'In truth, the ', 'Certainly, the ')
  const running = startBuild(warm.folder)
  const ended = once(running, 'exit')
  await wait(3500)
  process.kill(-(running.pid ?? 0), 'SIGKILL')
  await ended
  expect(await build(warm.folder)).toBe(0)
  expect(digestsOf(warm.folder)).toEqual(await builtFromNothing({}))
}, 600_000)
