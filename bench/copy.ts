/** Copies of a project with a library of any size. */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeLibrary } from './library.ts'
import { run } from './run.ts'

/** This checkout. */
export const PROJECT = join(import.meta.dirname, '..')

/** The brief that all others are made of. */
export const ORIGINAL = 'us-mexico-reset'

const CODE = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
  ...['scripts', 'src', 'public'],
]

/** Pages that readers read, and what search needs besides Pagefind's index. */
const READING_PAGES = ['index.astro', '[brief]/index.astro']
const SEARCH_DATA = /^search\/.*\.json\.ts$/

export interface Copy {
  folder: string
  remove: () => void
}

/**
 * Copies a project into a temporary folder and writes a library there.
 *
 * @param project the checkout to copy the code from; the content always comes from this one
 * @param briefs how many briefs the library has
 * @param options `drafts`: whether the briefs are drafts, which have no ledger
 * @returns the folder, and a function that removes it
 * @throws Error if the ledgers cannot be written
 */
export async function copyOf(
  project: string,
  briefs: number,
  { drafts = false } = {},
): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), `briefs-${briefs}-`))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    for (const part of CODE) {
      cpSync(join(project, part), join(folder, part), { recursive: true })
    }
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
    cpSync(join(PROJECT, 'content'), join(folder, 'content'), { recursive: true })
    for (const name of readdirSync(join(folder, 'content'))) {
      const isNeeded = [ORIGINAL, 'authors', 'topics', 'library.md'].includes(name)
      if (!isNeeded) rmSync(join(folder, 'content', name), { recursive: true })
    }
    for (const file of globSync(join(folder, 'content/{topics/*,library}.md'))) {
      // Older commits refuse these fields.
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^(?:searchedAs|paper):.*\n/m, ''))
    }
    await writeLibrary(pathToFileURL(`${folder}/`), ORIGINAL, briefs)
    if (drafts) rmSync(join(folder, 'content', ORIGINAL, 'permalinks.json'), { force: true })
    else await run(scriptOf(folder, 'permalinks'), folder)
  } catch (cause) {
    remove()
    throw cause
  }
  return { folder, remove }
}

/**
 * @param folder a project
 * @param name a script of its `package.json`
 * @returns program and arguments, so that npm's own memory is not measured
 * @throws Error if there is no such script
 */
export function scriptOf(folder: string, name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const script = scripts[name]
  if (script === undefined) throw new Error(`package.json has no script "${name}".`)
  return script.split(' ')
}

/**
 * Removes all routes of a copy except the front page, the briefs and the data of search.
 *
 * @param folder the copy
 * @throws Error if the pages are not where they are expected
 */
export function leaveReadingPages(folder: string): void {
  const pages = join(folder, 'src/pages')
  const files = globSync('**/*.*', { cwd: pages })
  for (const page of READING_PAGES) {
    if (!files.includes(page)) throw new Error(`There is no src/pages/${page}.`)
  }
  for (const file of files) {
    // Astro makes no routes of names that begin with _.
    const isNeeded =
      READING_PAGES.includes(file) || SEARCH_DATA.test(file) || basename(file).startsWith('_')
    if (!isNeeded) rmSync(join(pages, file))
  }
}
