/** Files beside the texts that name them: images, and in the folders `files` and `figures` of a brief. */
import { filePath } from '../model/address.ts'
import type { BriefSource } from '../model/source.ts'
import { withProperties } from '../text/plain-text.ts'
import { mapElementsOf } from './entries.ts'
import { decodeSafely } from './web-address.ts'

/** @returns the path of an image that a field names, in the folder of its file: `content/a-brief/map.jpg` */
export const imagePath = (file: string, image: string): string =>
  file.replace(/[^/]*$/, () => image)

/**
 * @param href the address of a link, from the brief's folder or from the file's own:
 *   `files/data.xlsx`, `../files/data.xlsx`
 * @returns the file's name; `undefined` for other addresses
 */
export const fileOfLink = (href: string): string | undefined =>
  /^(?:\.{1,2}\/)*files\/([^/?#]+)$/.exec(decodeSafely(href))?.[1]

/**
 * @param file a file of a brief: `content/a-brief/sections/01-part.md`
 * @param src the address of an image in it: `figures/map.png`, `../figures/map.png`
 * @returns the image's path, `content/a-brief/figures/map.png`; `undefined` if it is not in that folder
 */
export function figurePath(file: string, src: string): string | undefined {
  const [, folder = ''] = /^(content\/[^/]+\/)/.exec(file) ?? []
  const [, name] = /^(?:\.{1,2}\/)*figures\/([^/]+)$/.exec(decodeSafely(src)) ?? []
  return name === undefined ? undefined : `${folder}figures/${name}`
}

/**
 * @returns the files of a brief, in which images have their paths from the project's root, and links to
 *   files of the brief their addresses from the site's root
 */
export function withOwnFiles(source: BriefSource): BriefSource {
  const shown = mapElementsOf(source, (image, file) => {
    const { src } = image.properties
    if (image.tagName !== 'img' || typeof src !== 'string') return undefined
    return withProperties(image, { src: figurePath(file, src) ?? src })
  })
  if (source.files.length === 0) return shown
  return mapElementsOf(shown, (link) => {
    const { href } = link.properties
    const name = typeof href === 'string' ? fileOfLink(href) : undefined
    if (link.tagName !== 'a' || name === undefined) return undefined
    return withProperties(link, { href: filePath(source.slug, name) })
  })
}
