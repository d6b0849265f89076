/** The interface of all reporters. */
import type { Problem } from '../../brief/problems/problem.ts'

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

/**
 * @param problems problems
 * @returns the number of errors and of warnings
 */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

/**
 * @param findings the result of a check
 * @returns the counts, such as `3 errors, 1 warning in 77 files of 2 briefs.`
 */
export function summaryOf({ problems, files, briefs }: Findings): string {
  const { errors, warnings } = countProblems(problems)
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const content = `${many(files, 'file')} of ${many(briefs, 'brief')}`
  if (problems.length === 0) return `No problems in ${content}.`
  return `${many(errors, 'error')}, ${many(warnings, 'warning')} in ${content}.`
}
