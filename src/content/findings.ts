/** The result of a check in the form that reporters need. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Checked } from './check.ts'
import type { Findings } from './reporters/reporter.ts'

/**
 * @param root the project's root
 * @param checked the result of a check
 * @returns its problems and counts, and a function that reads a line of a file
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

/** Decodes files in other encodings as far as possible. */
function readLines(path: string): string[] {
  try {
    return new TextDecoder().decode(readFileSync(path)).split(/\r\n?|\n/)
  } catch (cause) {
    // A file that cannot be opened has a problem of its own.
    if (cause instanceof Error && 'code' in cause) return []
    throw cause
  }
}
