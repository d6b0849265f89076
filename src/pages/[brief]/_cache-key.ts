/** When Astro may keep a file of the last build. */
import { createHash } from 'node:crypto'

/**
 * @returns the digest of all that a file shows, for `cacheKey`: Astro restores the file of the last build
 *   while the digest, the code and the packages are the same
 */
export function cacheKey(...shown: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const one of shown) hash.update(one instanceof Uint8Array ? one : JSON.stringify(one))
  return hash.digest('hex')
}
