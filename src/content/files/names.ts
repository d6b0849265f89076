/** File names that do not work on every operating system. */
import { error, type Problem } from '../../brief/problems/problem.ts'

/**
 * Letters, marks and digits of any script, hyphens, underscores, and dots and spaces between them.
 * Astro cannot read paths with # or ?, Windows none with : * " < > |.
 */
const SAFE = /^[\p{L}\p{M}\p{N}_-]+(?:[ .]+[\p{L}\p{M}\p{N}_-]+)*$/u

/** Source: Microsoft, "Naming Files, Paths, and Namespaces": reserved with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i

/** @returns whether Windows reserves the name of a file or folder for a device */
export const isDeviceName = (name: string): boolean => RESERVED.test(name)

/**
 * @param paths files below the project's root
 * @returns a problem for each name with unsafe characters or reserved by Windows, and for each path
 *   that differs from another only in case or in how accents are encoded
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
    const message = `On many computers this file has the same name as ${other}.`
    return [...problems, error('same-name', { file }, message, 'Rename one of them.')]
  })
}

/** Each folder is reported once, with the first file in it. */
function checkParts(file: string, seen: Set<string>): Problem[] {
  const parts = file.split('/')
  return parts.flatMap((part, index) => {
    const path = parts.slice(0, index + 1).join('/')
    if (seen.has(path)) return []
    seen.add(path)
    if (isDeviceName(part)) {
      const message = `Windows reserves the name “${part}” for a device.`
      return [error('unfit-name', { file }, message, 'Rename it.')]
    }
    if (SAFE.test(part)) return []
    const message = `The name ${JSON.stringify(part)} has characters that do not work on every computer.`
    const hint = 'Use only letters, digits, hyphens and underscores.'
    return [error('unfit-name', { file }, message, hint)]
  })
}
