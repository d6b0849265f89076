/** The library as the integrations read it, from the disk and once a build. */
import type { Library } from '../brief/library.ts'
import { checkContent } from '../check/check.ts'

let read: Promise<Library> | undefined

/**
 * @param root the project's root, a `file:` address that ends in a slash
 * @returns the library; the first call reads it, later calls in the same process get the same
 */
export function publishedLibrary(root: URL): Promise<Library> {
  read ??= checkContent(root).then(({ library }) => library)
  return read
}
