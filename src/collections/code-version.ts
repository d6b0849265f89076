/** Which code has made what is kept from build to build, Node's own words and letters included. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/**
 * @param code files, as patterns from the project's root
 * @param root the project's root
 * @returns a digest of their paths and texts, and of Node's version
 * @throws where the disk fails
 */
export function versionOf(code: string[], root: URL): string {
  const hash = createHash('md5').update(process.version)
  for (const file of globSync(code, { cwd: root }).sort())
    hash.update(file).update(readFileSync(new URL(file, root)))
  return hash.digest('hex')
}
