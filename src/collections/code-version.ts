/** Which code has made what is kept from build to build. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/**
 * @param code files, as patterns from the project's root
 * @param root the project's root
 * @returns a digest of their paths and texts
 * @throws where the disk fails
 */
export function versionOf(code: string[], root: URL): string {
  const hash = createHash('md5')
  for (const file of globSync(code, { cwd: root }).sort())
    hash.update(file).update(readFileSync(new URL(file, root)))
  return hash.digest('hex')
}
