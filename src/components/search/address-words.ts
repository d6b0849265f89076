/** The words of an address that leads to no page. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { reservedSlugs } from '../../brief/model/address.ts'

/**
 * @param searchPath the path of the search page, which is in the site's root
 * @returns the words of the folders and the file in a percent-encoded path, without the folders of the
 *   site, extensions and the ids of places
 */
export function wordsOfAddress(path: string, searchPath: string): string {
  const root = searchPath.replace(/search\/$/, '')
  const inside = path.startsWith(root) ? path.slice(root.length) : path
  const parts = decoded(inside)
    .split('/')
    .map((part) => part.replace(/\.\w{1,5}$/, ''))
    .filter((part) => !reservedSlugs.includes(part) && parsePlaceId(part) === undefined)
  const words = parts.join(' ').split(/[^\p{L}\p{M}\p{N}]+/u)
  return words.filter((word) => word !== '').join(' ')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // Not percent-encoded UTF-8.
    return path
  }
}
