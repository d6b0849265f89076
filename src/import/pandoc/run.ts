/** Runs Pandoc, which reads Word, LaTeX, HTML and dialects of Markdown. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ImportError } from '../source.ts'
import type { PandocDocument } from './ast.ts'

/** Where to get it, in one sentence. */
export const PANDOC_MISSING =
  'Install Pandoc (apt-get install pandoc, brew install pandoc, or pandoc.org/installing) and try again.'

/** Pandoc's output for a report of 60,000 words is about 30 MB. */
const MOST_BYTES = 500_000_000

/** @returns whether Pandoc is installed */
export function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * Reads a document. Pandoc runs in its sandbox, so that a document can neither read other files nor fetch
 * anything; it has a minute.
 *
 * @param file the document
 * @param format Pandoc's name of its format, with extensions
 * @returns the document, and the images inside a Word or OpenDocument file by their addresses
 * @throws ImportError if Pandoc cannot read it
 */
export function readWithPandoc(
  file: string,
  format: string,
): { document: PandocDocument; media: Map<string, Uint8Array> } {
  const folder = mkdtempSync(join(tmpdir(), 'policy-brief-import-'))
  try {
    const args = ['--from', format, '--to', 'json', '--sandbox', `--extract-media=${folder}`, file]
    // The shape is Pandoc's own; ast.ts has what is used of it.
    const document = JSON.parse(run(args)) as PandocDocument
    const media = new Map(filesIn(folder).map((path) => [path, readFileSync(path)] as const))
    return { document, media }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param format Pandoc's name of a format, with extensions
 * @returns the same with the extensions that this version of Pandoc knows
 */
export function knownFormat(format: string): string {
  const [name = '', ...extensions] = format.split('+')
  const known = run([`--list-extensions=${name}`]).split(/\s+/)
  const isKnown = (one: string) => known.includes(`+${one}`) || known.includes(`-${one}`)
  return [name, ...extensions.filter(isKnown)].join('+')
}

/**
 * @param file the document
 * @param format Pandoc's name of its format
 * @returns the works in the document's own citation fields or metadata, as CSL-JSON
 * @throws ImportError if Pandoc cannot read it
 */
export const referencesWithPandoc = (file: string, format: string): string =>
  run(['--from', format, '--to', 'csljson', '--sandbox', file])

/**
 * @param file the document
 * @param format Pandoc's name of its format
 * @returns the words of the document as plain text, formulas in TeX, notes at the end
 * @throws ImportError if Pandoc cannot read it
 */
export const plainWithPandoc = (file: string, format: string): string =>
  run(['--from', format, '--to', 'plain+tex_math_dollars', '--wrap=none', '--sandbox', file])

function run(args: string[]): string {
  try {
    return execFileSync('pandoc', args, {
      cwd: dirname(args.at(-1) ?? '.'),
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (cause) {
    const words =
      cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
    throw new ImportError(`Pandoc cannot read the file: ${words.split('\n')[0] ?? ''}`, { cause })
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
