/** Findings of a check, and the interface of all reporters. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../brief/problems/problem.ts'
import type { Checked } from '../check.ts'

/** The result of a check, for reporters. */
export interface Findings {
  /** Sorted by file and line. */
  problems: readonly Problem[]
  /** The number of files. */
  files: number
  /** The number of briefs. */
  briefs: number
  /** Reads a line of a file, from 1; `undefined` if it does not exist. */
  lineOf: (file: string, line: number) => string | undefined
}

/** Formats findings for one kind of reader, without a final line break. */
export type Reporter = (findings: Findings) => string

/** @returns the number of errors and of warnings */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

/** @returns the counts of a check, such as `3 errors, 1 warning in 77 files of 2 briefs.` */
export function summaryOf({ problems, files, briefs }: Findings): string {
  const { errors, warnings } = countProblems(problems)
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const content = `${many(files, 'file')} of ${many(briefs, 'brief')}`
  if (problems.length === 0) return `No problems in ${content}.`
  return `${many(errors, 'error')}, ${many(warnings, 'warning')} in ${content}.`
}

/** @returns the problems and counts of a check, and a function that reads a line of a file */
export function findingsOf(root: URL, { library, problems, files }: Checked): Findings {
  const linesOf = new Map<string, string[]>()
  const lineOf = (file: string, line: number): string | undefined => {
    const lines = linesOf.get(file) ?? readLines(join(fileURLToPath(root), file))
    linesOf.set(file, lines)
    return lines[line - 1]
  }
  return { problems, files, briefs: library.briefs.length, lineOf }
}

/** The lines of a file; of a file in another encoding, as far as they can be decoded. */
function readLines(path: string): string[] {
  try {
    return new TextDecoder().decode(readFileSync(path)).split(/\r\n?|\n/)
  } catch (cause) {
    // The check reports a file that cannot be opened.
    if (cause instanceof Error && 'code' in cause) return []
    throw cause
  }
}
