/** The links of a text to the web. */
import { visit } from 'unist-util-visit'
import { positionOfNode, type SourcePosition } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'

export interface OutgoingLink {
  /** Begins with https:// or http://. */
  address: string
  /** The address of an archived copy. */
  copy?: string | undefined
  position: SourcePosition
}

/** @returns the links of a parsed file to the web, in order */
export function outgoingLinks({
  file,
  body,
}: Pick<Entry<unknown>, 'file' | 'body'>): OutgoingLink[] {
  const links: OutgoingLink[] = []
  visit(body, 'element', (element) => {
    const { href, dataVersionurl: copy } = element.properties
    if (element.tagName !== 'a' || typeof href !== 'string' || !/^https?:\/\//i.test(href)) return
    links.push({
      address: href,
      copy: typeof copy === 'string' ? copy : undefined,
      position: positionOfNode(file, element),
    })
  })
  return links
}
