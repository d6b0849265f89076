/** Files that are copied into every site as they are. */
import { existsSync } from 'node:fs'

/**
 * @param folder where they stand, a `file:` address that ends in a slash
 * @returns whether a file or folder is given for an address, as in a URL and without a slash before
 *   it. It is asked for every card and door, and most briefs have no folder there at all
 */
export function givenIn(folder: URL): (path: string) => boolean {
  const folders = new Map<string, boolean>()
  return (path) => {
    const first = path.slice(0, path.indexOf('/') + 1)
    const isThere = folders.get(first) ?? existsSync(new URL(first, folder))
    folders.set(first, isThere)
    return isThere && existsSync(new URL(path, folder))
  }
}
