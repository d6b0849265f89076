/** Links in the text of a brief to the files that readers can download. */
import type { Element } from 'hast'
import { filePath } from '../model/address.ts'
import type { BriefSource } from '../model/source.ts'
import { mapElementsOf } from './entries.ts'
import { decodeSafely } from './web-address.ts'

/**
 * @param href the address of a link, from the brief's folder or from the file's own:
 *   `files/data.xlsx`, `../files/data.xlsx`
 * @returns the file's name; `undefined` for other addresses
 */
export const fileOfLink = (href: string): string | undefined =>
  /^(?:\.{1,2}\/)*files\/([^/?#]+)$/.exec(decodeSafely(href))?.[1]

/** @returns the files of a brief in which links to its files are addresses from the site's root */
export function withFileLinks(source: BriefSource): BriefSource {
  if (source.files.length === 0) return source
  return mapElementsOf(source, ({ properties, ...element }): Element | undefined => {
    const { href } = properties
    const name = typeof href === 'string' ? fileOfLink(href) : undefined
    if (element.tagName !== 'a' || name === undefined) return undefined
    return { ...element, properties: { ...properties, href: filePath(source.slug, name) } }
  })
}
