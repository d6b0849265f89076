/** Files that are numbered by their names: recommendations, endnotes, pull quotes. */
import { error, type Problem } from './problem.ts'
import type { Entry } from './source.ts'

/**
 * @param entry a file such as `endnotes/2.md`
 * @returns the number in its name, or `undefined` where the name is not a number from 1
 */
export function numberOf({ name }: Pick<Entry<unknown>, 'name'>): number | undefined {
  return /^0*[1-9]\d*$/.test(name) ? Number(name) : undefined
}

/**
 * Checks the names of numbered files of one kind.
 *
 * @param entries the files of one folder
 * @param kind what one of them is called in a message, e.g. `an endnote`
 * @returns a problem for each name that is no number, and for each number that comes twice
 */
export function checkNumbers(entries: readonly Entry<unknown>[], kind: string): Problem[] {
  const fileOfNumber = new Map<number, string>()
  return entries.flatMap((entry) => {
    const number = numberOf(entry)
    if (number === undefined) {
      const message = `The file name of ${kind} must be a number, and “${entry.name}” is none.`
      return [error('file-name-not-a-number', entry, message, 'Name it 1.md, 2.md and so on.')]
    }
    const other = fileOfNumber.get(number)
    fileOfNumber.set(number, other ?? entry.file)
    if (other === undefined) return []
    const message = `${other} has the number ${number} already.`
    return [error('duplicate-number', entry, message, 'Give one of the two another number.')]
  })
}
