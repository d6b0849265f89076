/** Citations: `<citation-link>` elements in prose, as cite-brief.ts makes them. */
import type { Prose } from '../model/text.ts'

/** A citation of one work. */
export interface CitationLink {
  /** `ref-wayne2017-cited` */
  id: string
  /** The key of the work. */
  key: string
}

/** @returns the citations in some prose, in reading order */
export function citationsIn(prose: Prose): CitationLink[] {
  return prose.flatMap((node): CitationLink[] => {
    if (node.type !== 'element') return []
    const { id, key } = node.properties
    const own = node.tagName === 'citation-link' && { id: String(id), key: String(key) }
    return [...(own ? [own] : []), ...citationsIn(node.children)]
  })
}
