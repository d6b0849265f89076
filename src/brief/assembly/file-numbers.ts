/** Numbers in file names: `endnotes/2.md` is endnote 2. */
import { error, warning, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'

/** @returns the number in the name of a file such as `endnotes/2.md`, if it is one from 1 to 999,999 */
export function numberOf({ name }: Pick<Entry<unknown>, 'name'>): number | undefined {
  return /^0*[1-9]\d{0,5}$/.test(name) ? Number(name) : undefined
}

/**
 * @param entries the numbered files of one folder
 * @param kind their name in a message, e.g. `an endnote`
 * @returns an error for each name that is not a number and for each repeated number, a warning for
 *   each gap
 */
export function checkNumbers(entries: readonly Entry<unknown>[], kind: string): Problem[] {
  const fileOfNumber = new Map<number, string>()
  const problems = entries.flatMap((entry): Problem[] => {
    const number = numberOf(entry)
    if (number === undefined) {
      const [what, hint] =
        entry.line === undefined
          ? ['file name', 'Rename it to 1.md, 2.md and so on.']
          : ['label', 'Write [^1], [^2] and so on.']
      const message = `The ${what} of ${kind} must be a number, not “${entry.name}”.`
      return [error('file-name-not-a-number', entry, message, hint)]
    }
    const other = fileOfNumber.get(number)
    fileOfNumber.set(number, other ?? entry.file)
    if (other === undefined) return []
    const message = `${other} already has the number ${number}.`
    return [error('duplicate-number', entry, message, 'Give one of them another number.')]
  })
  return [...problems, ...warnOfGaps(fileOfNumber)]
}

function warnOfGaps(fileOfNumber: ReadonlyMap<number, string>): Problem[] {
  let before = 0
  return [...fileOfNumber]
    .sort(([one], [other]) => one - other)
    .flatMap(([number, file]) => {
      const first = before + 1
      before = number
      if (number === first) return []
      const missing = number === first + 1 ? first : `${first} to ${number - 1}`
      const message = `The number ${missing} is missing before ${number}.`
      const things = file.endsWith('endnotes.md') ? 'notes' : 'files'
      const hint = `Number the ${things} from 1 without gaps.`
      return [warning('number-left-out', { file }, message, hint)]
    })
}
