/** The files of a book's text. */
import type { ElementContent } from 'hast'
import { elementsIn } from '../brief/text/plain-text.ts'

/** A part of a book that readers find in its contents. */
export interface ListedPart {
  /** Its fragment id. */
  id: string
  title: string
  below: ListedPart[]
}

/** A file of a book's text. */
export interface BookFile {
  /** `section-1.xhtml` */
  name: string
  /** The title of the document. */
  title: string
  /** What it is for the landmarks of the book, if it is one. Source: EPUB 3 Structural Semantics. */
  landmark?: 'titlepage' | 'bodymatter' | 'endnotes' | 'bibliography'
  /** What the contents list of it. */
  listed: ListedPart[]
  content: ElementContent[]
}

/**
 * Completes the links between the files of a book: `section-1.xhtml#p7` in place of `#p7`. A place that is only
 * on the page is linked there; `page` is its whole address.
 */
export function linkFiles(files: readonly BookFile[], page: string): BookFile[] {
  const fileOf = fileOfPlaces(files)
  const linked = (name: string, node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node
    const { href } = node.properties
    const children = node.children.map((child) => linked(name, child))
    if (typeof href !== 'string' || !href.startsWith('#')) return { ...node, children }
    const file = fileOf.get(decodeURIComponent(href.slice(1)))
    const to = file === undefined ? `${page}${href}` : file === name ? href : `${file}${href}`
    return { ...node, properties: { ...node.properties, href: to }, children }
  }
  return files.map((file) => ({
    ...file,
    content: file.content.map((node) => linked(file.name, node)),
  }))
}

/** @returns the file that each place is in, by its fragment id */
export const fileOfPlaces = (files: readonly BookFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ name, content }) =>
      elementsIn(content).flatMap(({ properties: { id } }) =>
        typeof id === 'string' ? [[id, name] as const] : [],
      ),
    ),
  )
