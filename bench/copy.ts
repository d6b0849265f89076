/** A copy of the project with a library of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeLibrary } from './library.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const PARTS = ['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs']

/** The brief that the others are made of. */
export const ORIGINAL = 'us-mexico-reset'

/**
 * @param briefs how many briefs the copy is to have
 * @param options `drafts`: whether they are drafts, which have no ledger
 * @returns its folder, and how to clear it away
 */
export async function copyWith(
  briefs: number,
  { drafts = false } = {},
): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), `briefs-${briefs}-`))
  for (const part of [...PARTS, 'scripts', 'src', 'public', 'content']) {
    cpSync(join(project, part), join(folder, part), { recursive: true })
  }
  for (const brief of readdirSync(join(folder, 'content'))) {
    const isOther = ![ORIGINAL, 'authors', 'topics', 'library.md'].includes(brief)
    if (isOther) rmSync(join(folder, 'content', brief), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await writeLibrary(pathToFileURL(`${folder}/`), ORIGINAL, briefs)
  if (drafts) rmSync(join(folder, 'content', ORIGINAL, 'permalinks.json'), { force: true })
  else publish(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A published brief has a ledger, which every build holds it against. */
function publish(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/permalinks.ts'], {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: Infinity },
  })
  if (status !== 0) throw new Error(`The library cannot be published:\n${stderr.slice(-2000)}`)
}

/**
 * Takes out of a copy every page that is neither a brief nor the front page.
 *
 * @param folder the copy's folder
 */
export function leaveReadingPages(folder: string): void {
  const pages = join(folder, 'src/pages')
  for (const name of readdirSync(pages)) {
    if (name !== '[brief]' && name !== 'index.astro') rmSync(join(pages, name), { recursive: true })
  }
  for (const name of readdirSync(join(pages, '[brief]'))) {
    // What begins with _ is no page.
    if (name !== 'index.astro' && !name.startsWith('_'))
      rmSync(join(pages, '[brief]', name), { recursive: true })
  }
  const page = join(pages, '[brief]/index.astro')
  if (!existsSync(page)) throw new Error('The pages are not where this script looks.')
}
