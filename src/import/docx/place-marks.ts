/** Puts what the marks of a Word document stand for in their places. */
import type { BlockContent, Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { nodesIn, replaceNodes } from '../tree.ts'
import { MARK, type Fields } from './fields.ts'

/**
 * @param texts the text and the notes of a document; they change: citations, cross references and the addresses of
 *   headings, figures and tables take the place of marks
 * @param fields what the marks stand for
 */
export function placeMarks(texts: readonly BlockContent[][], { marked }: Fields): void {
  const nodes = texts.flatMap((blocks) => [...nodesIn(blocks)])
  const ids = new Map<string, string>()
  for (const node of nodes) {
    if (node.type !== 'heading' && node.type !== 'containerDirective') continue
    for (const [, number] of toString(node).matchAll(MARK)) {
      const mark = marked[Number(number)]
      if (mark?.kind === 'bookmark') ids.set(mark.name, idOf(node, mark.name))
    }
  }
  const idFor = (bookmark: string) => `#${ids.get(bookmark) ?? bookmark}`
  const nodeOf = (number: string): PhrasingContent[] => {
    const mark = marked[Number(number)]
    if (mark?.kind === 'citation') return [{ type: 'html', value: mark.markdown }]
    if (!mark || !('printed' in mark)) return []
    const { kind, bookmark, printed } = mark
    // The number of a page stays, and leads to what was on the page.
    const children = kind === 'page' ? [{ type: 'text' as const, value: printed }] : []
    return [{ type: 'link', url: idFor(bookmark), children, data: { printed } }]
  }
  for (const blocks of texts) {
    replaceNodes(blocks, (node) => {
      if (node.type === 'link' && ids.has(node.url.slice(1))) node.url = idFor(node.url.slice(1))
      if (node.type !== 'text' || node.value.search(MARK) === -1) return undefined
      return node.value
        .split(MARK)
        .flatMap((text, index): PhrasingContent[] =>
          index % 2 === 1 ? nodeOf(text) : text === '' ? [] : [{ type: 'text', value: text }],
        )
    })
  }
}

/** The id of a heading, figure, table or box in the document; if it has none, the bookmark becomes one. */
function idOf(
  node: Extract<Nodes, { type: 'heading' | 'containerDirective' }>,
  name: string,
): string {
  if (node.type === 'heading') {
    const id = node.data?.sourceId ?? ''
    if (id === '') node.data = { ...node.data, sourceId: name }
    return id === '' ? name : id
  }
  const id = node.attributes?.['id'] ?? ''
  if (id === '') node.attributes = { ...node.attributes, id: name }
  return id === '' ? name : id
}
