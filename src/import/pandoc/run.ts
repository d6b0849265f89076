/** Runs Pandoc, which reads Word, LaTeX, HTML and dialects of Markdown. */
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
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
 * @param document the document
 * @param format Pandoc's name of its format, with extensions
 * @returns what Pandoc has read
 * @throws ImportError if Pandoc cannot read it
 */
export const readWithPandoc = async (
  document: Uint8Array,
  format: string,
): Promise<PandocDocument> =>
  // The shape is Pandoc's own; ast.ts has what is used of it.
  JSON.parse((await run(document, format, 'json')).stdout) as PandocDocument

/**
 * @param document the document
 * @param format Pandoc's name of its format
 * @returns the works in the document's own metadata, as CSL-JSON
 * @throws ImportError if Pandoc cannot read it
 */
export const referencesWithPandoc = async (document: Uint8Array, format: string): Promise<string> =>
  (await run(document, format, 'csljson')).stdout

/**
 * @param document the document
 * @param format Pandoc's name of its format
 * @returns the words of the document as plain text, formulas in TeX, notes at the end; and what Pandoc
 *   reports on its reading
 * @throws ImportError if Pandoc cannot read it
 */
export async function plainWithPandoc(
  document: Uint8Array,
  format: string,
): Promise<{ words: string; report: string }> {
  const to = 'plain+tex_math_dollars'
  const { stdout, stderr } = await run(document, format, to, '--wrap=none', '--verbose')
  return { words: stdout, report: stderr }
}

async function run(
  input: Uint8Array,
  from: string,
  to: string,
  ...more: string[]
): Promise<{ stdout: string; stderr: string }> {
  const args = ['--from', from, '--to', to, '--sandbox', ...more]
  const running = promisify(execFile)('pandoc', args, { maxBuffer: MOST_BYTES, timeout: 60_000 })
  // Pandoc closes its input early where it stops with an error, which it reports itself.
  running.child.stdin?.on('error', () => undefined).end(input)
  try {
    return await running
  } catch (cause) {
    const words =
      cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
    throw new ImportError(`Pandoc cannot read the file: ${words.split('\n')[0] ?? ''}`, { cause })
  }
}
