/** Images in the text of a brief: files of its folder `figures`. */
import type { Element } from 'hast'
import type { Prose, Text } from '../model/text.ts'
import { mapElements } from '../text/plain-text.ts'
import { decodeSafely } from './web-address.ts'

/**
 * @param file a file of a brief: `content/a-brief/sections/01-part.md`
 * @param src the address of an image in it, from the brief's folder or from the file's own:
 *   `figures/map.png`, `../figures/map.png`
 * @returns the image's path from the project's root, `content/a-brief/figures/map.png`; `undefined` if it
 *   is not in that folder
 */
export function figurePath(file: string, src: string): string | undefined {
  const [, folder = ''] = /^(content\/[^/]+\/)/.exec(file) ?? []
  const [, name] = /^(?:\.{1,2}\/)*figures\/([^/]+)$/.exec(decodeSafely(src)) ?? []
  return name === undefined ? undefined : `${folder}figures/${name}`
}

/**
 * @param prose a part of a file's body
 * @param file the file
 * @returns a copy in which the `src` of each image is its path from the project's root
 */
export function withImagePaths(prose: Prose, file: string): Prose {
  return mapElements(prose, (element): Element | undefined => {
    const { src } = element.properties
    if (element.tagName !== 'img' || typeof src !== 'string') return undefined
    const properties = { ...element.properties, src: figurePath(file, src) ?? src }
    return { ...element, properties }
  })
}

/** @returns a file's text in which the `src` of each image is its path from the project's root */
export const withImages = (text: Text, file: string): Text => ({
  ...text,
  prose: withImagePaths(text.prose, file),
})
