/** Puts what the marks of a Word document stand for in their places. */
import type { BlockContent, Heading, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { nodesIn, replaceNodes } from '../tree.ts'
import { MARK, type Mark } from './fields.ts'

/** Puts citations, cross references and the addresses of headings, figures and tables in the place of marks. */
export function placeMarks(texts: readonly BlockContent[][], marks: readonly Mark[]): void {
  const ids = new Map<string, string>()
  for (const node of nodesIn(texts.flat())) {
    if (node.type !== 'heading' && node.type !== 'containerDirective') continue
    for (const [, number] of toString(node).matchAll(MARK)) {
      const mark = marks[Number(number)]
      if (mark?.kind === 'bookmark') ids.set(mark.bookmark, idOf(node, mark.bookmark))
    }
  }
  const addressOf = (bookmark: string) => `#${ids.get(bookmark) ?? bookmark}`
  const nodeOf = (mark: Mark | undefined): PhrasingContent[] => {
    if (!mark || mark.kind === 'bookmark') return []
    const { kind, words } = mark
    if (kind === 'citation') return [{ type: 'html', value: words }]
    // The number of a page stays, and leads to what was on the page.
    const children = kind === 'page' ? [{ type: 'text' as const, value: words }] : []
    return [{ type: 'link', url: addressOf(mark.bookmark), children, data: { printed: words } }]
  }
  for (const blocks of texts) {
    replaceNodes(blocks, (node) => {
      if (node.type === 'link' && ids.has(node.url.slice(1)))
        node.url = addressOf(node.url.slice(1))
      if (node.type !== 'text') return undefined
      // Every second part is the number of a mark.
      return node.value.split(MARK).flatMap((part, index): PhrasingContent[] => {
        if (index % 2 === 1) return nodeOf(marks[Number(part)])
        return part === '' ? [] : [{ type: 'text', value: part }]
      })
    })
  }
}

/** The id of a heading, figure, table or box in the document; if it has none, the bookmark becomes one. */
function idOf(node: Heading | ContainerDirective, bookmark: string): string {
  if (node.type === 'heading') {
    const sourceId = node.data?.sourceId || bookmark
    node.data = { ...node.data, sourceId }
    return sourceId
  }
  const id = node.attributes?.['id'] || bookmark
  node.attributes = { ...node.attributes, id }
  return id
}
