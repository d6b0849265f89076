/** The one face of all reporters. */
import type { Problem } from '../../brief/problems/problem.ts'

/** What a check found, ready to be told. */
export interface Findings {
  /** Sorted by file and line. */
  problems: readonly Problem[]
  /** How many files were read. */
  files: number
  /** How many briefs they make. */
  briefs: number
  /** A line of a file, from 1; `undefined` where there is none. */
  lineOf: (file: string, line: number) => string | undefined
}

/** Puts findings into words for one kind of reader; returns what is printed, without a last line break. */
export type Reporter = (findings: Findings) => string

/**
 * @param problems what was found
 * @returns how many of them stop the build, and how many do not
 */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

/**
 * @param findings what a check found
 * @returns the same in one line, e.g. `3 errors, 1 warning in 77 files of 2 briefs`
 */
export function summaryOf({ problems, files, briefs }: Findings): string {
  const { errors, warnings } = countProblems(problems)
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const content = `${many(files, 'file')} of ${many(briefs, 'brief')}`
  if (problems.length === 0) return `No problems in ${content}.`
  return `${many(errors, 'error')}, ${many(warnings, 'warning')} in ${content}.`
}
