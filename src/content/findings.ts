/** The content check with what a reporter needs to show the lines that are meant. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkContent, type Checked } from './check.ts'
import type { Findings } from './reporters/reporter.ts'

/**
 * @param root the project's root
 * @returns what a check of its content found
 * @throws where the disk fails
 */
export const findProblems = (root: URL): Findings => findingsOf(root, checkContent(root))

/**
 * @param root the project's root
 * @param checked what a check of its content made of it
 * @returns the same, ready to be told; a file with problems is read once more when one of its lines
 *   is first asked for
 */
export function findingsOf(root: URL, { library, problems, files }: Checked): Findings {
  const linesOf = new Map<string, string[]>()
  const lineOf = (file: string, line: number): string | undefined => {
    const lines = linesOf.get(file) ?? readLines(join(fileURLToPath(root), file))
    linesOf.set(file, lines)
    return lines[line - 1]
  }
  return { problems, files, briefs: library.briefs.length, lineOf }
}

/** In any encoding: what is not UTF-8 is shown as far as it can be. */
function readLines(path: string): string[] {
  try {
    return new TextDecoder().decode(readFileSync(path)).split(/\r\n?|\n/)
  } catch (cause) {
    // A file that cannot be opened is a problem of its own, and has no lines.
    if (cause instanceof Error && 'code' in cause) return []
    throw cause
  }
}
