/** Runs Pandoc, which reads Word, LaTeX, HTML and dialects of Markdown. */
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { ImportError } from '../source.ts'

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
 * Runs Pandoc in its sandbox, so that a document can neither read other files nor fetch anything, for at most a minute.
 * @returns its output, and what it reports on its reading if `more` has `--verbose`
 * @throws ImportError if Pandoc cannot read the document
 */
export async function runPandoc(
  document: Uint8Array,
  from: string,
  to: string,
  ...more: string[]
): Promise<{ stdout: string; stderr: string }> {
  const args = ['--from', from, '--to', to, '--sandbox', ...more]
  const running = promisify(execFile)('pandoc', args, { maxBuffer: MOST_BYTES, timeout: 60_000 })
  // Pandoc closes its input early where it stops with an error, which it reports itself.
  running.child.stdin?.on('error', () => undefined).end(document)
  try {
    return await running
  } catch (cause) {
    const words =
      cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
    throw new ImportError(`Pandoc cannot read the file: ${words.split('\n')[0] ?? ''}`, { cause })
  }
}
