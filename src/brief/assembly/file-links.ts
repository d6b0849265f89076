/** Links in the text of a brief to the files that readers can download. */
import type { Element, Root, RootContent } from 'hast'
import { filePath } from '../model/address.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { mapElements } from '../text/plain-text.ts'
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
  const linked = <Data>(entry: Entry<Data>): Entry<Data> => ({
    ...entry,
    body: linkedBody(entry.body, source.slug),
  })
  return {
    ...source,
    record: linked(source.record),
    summary: source.summary && linked(source.summary),
    sections: source.sections.map(linked),
    recommendations: source.recommendations.map(linked),
    endnotes: source.endnotes.map(linked),
    pullQuotes: source.pullQuotes.map(linked),
  }
}

function linkedBody(body: Root, slug: string): Root {
  const children = body.children.flatMap((node): RootContent[] =>
    node.type === 'element' ? mapElements([node], (one) => linkedElement(one, slug)) : [node],
  )
  return { ...body, children }
}

function linkedElement(element: Element, slug: string): Element | undefined {
  const { href } = element.properties
  const name = typeof href === 'string' ? fileOfLink(href) : undefined
  if (element.tagName !== 'a' || name === undefined) return undefined
  return { ...element, properties: { ...element.properties, href: filePath(slug, name) } }
}
