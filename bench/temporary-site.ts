/** Temporary Astro projects that use the packages of `bench/package.json`. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const bench = import.meta.dirname

/** Builds a temporary site. It runs in the site's folder. */
export const ASTRO_BUILD = [
  'node',
  `--env-file=${join(bench, '../scripts/astro.env')}`,
  join(bench, 'node_modules/astro/bin/astro.mjs'),
  'build',
]

export interface TemporarySite {
  folder: string
  remove: () => void
}

/**
 * Writes an Astro project into a new folder. The folder is inside `bench/`, so that Node finds the
 * packages there. They are installed on first use.
 *
 * @param library a copy of this project; its `public/` is copied
 * @param dependencies packages of `bench/` that Astro must bundle
 * @param files texts of the project's files, by path
 * @returns the folder, and a function that removes it
 */
export function temporarySite(
  library: string,
  dependencies: readonly string[],
  files: Record<string, string>,
): TemporarySite {
  installPackages()
  mkdirSync(join(bench, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(bench, '.cache/site-'))
  const packageJson = {
    type: 'module',
    private: true,
    dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])),
  }
  const all = { 'package.json': JSON.stringify(packageJson), ...files }
  for (const [path, text] of Object.entries(all)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  cpSync(join(library, 'public'), join(folder, 'public'), { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * @param name a package of `bench/package.json`; the packages are installed on first use
 * @returns its folder, a `file:` URL that ends in a slash
 */
export function folderOf(name: string): URL {
  installPackages()
  return pathToFileURL(join(bench, 'node_modules', name, '/'))
}

/** `npm ls` fails if a package is missing or has another version than `package.json` asks for. */
function installPackages(): void {
  try {
    execFileSync('npm', ['ls'], { cwd: bench, stdio: 'ignore' })
  } catch {
    execFileSync('npm', ['ci'], { cwd: bench, stdio: 'inherit' })
  }
}
