/** Numbers in file names: `endnotes/2.md` is endnote 2. */
import { error, warning, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'

/**
 * @param entry a file such as `endnotes/2.md`
 * @returns the number in its name; `undefined` if the name is not a number from 1 to 999,999
 */
export function numberOf({ name }: Pick<Entry<unknown>, 'name'>): number | undefined {
  return /^0*[1-9]\d{0,5}$/.test(name) ? Number(name) : undefined
}

/**
 * Checks the names of numbered files of one kind.
 *
 * @param entries the files of one folder
 * @param kind their name in a message, e.g. `an endnote`
 * @returns an error for each name that is not a number and for each repeated number, a warning for
 *   each gap
 */
export function checkNumbers(entries: readonly Entry<unknown>[], kind: string): Problem[] {
  const fileOfNumber = new Map<number, string>()
  const problems = entries.flatMap((entry) => {
    const number = numberOf(entry)
    if (number === undefined) {
      const { file, line } = entry
      if (line !== undefined) {
        const message = `The label of ${kind} must be a number, not “${entry.name}”.`
        return [
          error('file-name-not-a-number', { file, line }, message, 'Write [^1], [^2] and so on.'),
        ]
      }
      const message = `The file name of ${kind} must be a number, not “${entry.name}”.`
      return [
        error('file-name-not-a-number', { file }, message, 'Rename it to 1.md, 2.md and so on.'),
      ]
    }
    const other = fileOfNumber.get(number)
    fileOfNumber.set(number, other ?? entry.file)
    if (other === undefined) return []
    const message = `${other} already has the number ${number}.`
    const { file, line } = entry
    const position = { file, ...(line !== undefined && { line }) }
    return [error('duplicate-number', position, message, 'Give one of them another number.')]
  })
  return [...problems, ...warnOfGaps(fileOfNumber)]
}

function warnOfGaps(fileOfNumber: ReadonlyMap<number, string>): Problem[] {
  const numbers = [...fileOfNumber.keys()].sort((one, other) => one - other)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? 0
    const file = fileOfNumber.get(number)
    if (number === before + 1 || file === undefined) return []
    const missing = number === before + 2 ? `${before + 1}` : `${before + 1} to ${number - 1}`
    const message = `The number ${missing} is missing before ${number}.`
    const things = file.endsWith('endnotes.md') ? 'notes' : 'files'
    const hint = `Number the ${things} from 1 without gaps.`
    return [warning('number-left-out', { file }, message, hint)]
  })
}
