/** Problems as an editor reads them. */
import type { Problem } from '../brief/problem.ts'

/**
 * @param problems what the check found
 * @returns one paragraph a problem: place, what is wrong, how to mend it; then the count
 */
export function report(problems: readonly Problem[]): string {
  const paragraphs = problems.map(({ severity, code, message, mend, ...place }) =>
    [`${placeOf(place)}  ${severity} ${code}`, `  ${message}`, `  ${mend}`, ''].join('\n'),
  )
  return [...paragraphs, countOf(problems)].join('\n')
}

/** `file:line:column`, as editors and terminals make links of it. */
function placeOf({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const count = (many: number, word: string) => `${many} ${word}${many === 1 ? '' : 's'}`
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`
}
