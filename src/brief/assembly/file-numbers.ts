/** Files that are numbered by their names: recommendations, endnotes, pull quotes. */
import { error, warning, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'

/**
 * @param entry a file such as `endnotes/2.md`
 * @returns the number in its name, or `undefined` where the name is not a number from
 *   1 to 999,999
 */
export function numberOf({ name }: Pick<Entry<unknown>, 'name'>): number | undefined {
  return /^0*[1-9]\d{0,5}$/.test(name) ? Number(name) : undefined
}

/**
 * Checks the names of numbered files of one kind.
 *
 * @param entries the files of one folder
 * @param kind what one of them is called in a message, e.g. `an endnote`
 * @returns a problem for each name that is no number, and for each number that comes twice; a
 *   warning where numbers are left out
 */
export function checkNumbers(entries: readonly Entry<unknown>[], kind: string): Problem[] {
  const fileOfNumber = new Map<number, string>()
  const problems = entries.flatMap((entry) => {
    const number = numberOf(entry)
    if (number === undefined) {
      const message = `The file name of ${kind} must be a number, not “${entry.name}”.`
      return [error('file-name-not-a-number', entry, message, 'Rename it to 1.md, 2.md and so on.')]
    }
    const other = fileOfNumber.get(number)
    fileOfNumber.set(number, other ?? entry.file)
    if (other === undefined) return []
    const message = `${other} already has the number ${number}.`
    return [error('duplicate-number', entry, message, 'Give one of them another number.')]
  })
  return [...problems, ...noteGaps(fileOfNumber)]
}

function noteGaps(fileOfNumber: ReadonlyMap<number, string>): Problem[] {
  const numbers = [...fileOfNumber.keys()].sort((one, other) => one - other)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? 0
    const file = fileOfNumber.get(number)
    if (number === before + 1 || file === undefined) return []
    const missing = number === before + 2 ? `${before + 1}` : `${before + 1} to ${number - 1}`
    const message = `The number ${missing} is missing before ${number}.`
    return [warning('number-left-out', { file }, message, 'Number the files from 1 without gaps.')]
  })
}
