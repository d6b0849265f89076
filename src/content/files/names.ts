/** File names that some computer cannot write, or takes for another's. */
import { error, type Problem } from '../../brief/problems/problem.ts'

/**
 * Letters and digits of any script, marks, hyphens, underscores, and dots and spaces between them.
 * Astro reads no path with # or ?, Windows none with : * " < > |.
 */
const SAFE = /^[\p{L}\p{M}\p{N}_-]+(?:[ .]+[\p{L}\p{M}\p{N}_-]+)*$/u

/** Source: Microsoft, "Naming Files, Paths, and Namespaces": reserved with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i

/**
 * @param name name of a file or folder
 * @returns whether Windows keeps it for a device
 */
export const isDeviceName = (name: string): boolean => RESERVED.test(name)

/**
 * @param paths files below the project's root
 * @returns a problem for each name with characters that make trouble, or that Windows keeps for a
 *   device; and for each path that differs from another by capitals or the writing of accents only
 */
export function checkNames(paths: readonly string[]): Problem[] {
  const seen = new Set<string>()
  const first = new Map<string, string>()
  return paths.flatMap((file) => {
    const problems = checkParts(file, seen)
    const folded = file.normalize('NFC').toLowerCase()
    const other = first.get(folded)
    if (other === undefined) {
      first.set(folded, file)
      return problems
    }
    const message = `Many computers take this file and ${other} for the same.`
    return [...problems, error('same-name', { file }, message, 'Give one of them another name.')]
  })
}

/** Each folder is told once, with the first file in it. */
function checkParts(file: string, seen: Set<string>): Problem[] {
  const parts = file.split('/')
  return parts.flatMap((part, index) => {
    const path = parts.slice(0, index + 1).join('/')
    if (seen.has(path)) return []
    seen.add(path)
    if (isDeviceName(part)) {
      const message = `Windows keeps the name “${part}” for a device and cannot write such a file.`
      return [error('unfit-name', { file }, message, 'Give it another name.')]
    }
    if (SAFE.test(part)) return []
    const message = `The name ${JSON.stringify(part)} holds characters that not every computer can write.`
    const hint = 'Use letters, digits, hyphens and underscores.'
    return [error('unfit-name', { file }, message, hint)]
  })
}
