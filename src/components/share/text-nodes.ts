/** The text of a place, with a map from its offsets back to the page. */

/** A text node and its offset in the text of its place. */
export interface PlacedNode {
  node: Node
  from: number
}

/** @returns the text of an element without note numbers, and a function from offsets in it to ranges */
export function textNodesIn(place: Element): {
  text: string
  rangeOf: (start: number, end: number) => Range
} {
  const skipNumbers = (node: Node) =>
    node.parentElement?.closest('sup:has(a)') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, skipNumbers)
  const nodes: PlacedNode[] = []
  let text = ''
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, from: text.length })
    text += walker.currentNode.nodeValue ?? ''
  }
  const rangeOf = (start: number, end: number): Range => {
    const range = document.createRange()
    range.setStart(...pointAt(nodes, start, place))
    const [last, before] = pointAt(nodes, end - 1, place)
    range.setEnd(last, before + 1)
    return range
  }
  return { text, rangeOf }
}

/** @returns the node at an offset in a text, and the offset in it; if the text is empty, its place */
export function pointAt(
  nodes: readonly PlacedNode[],
  offset: number,
  place: Element,
): [Node, number] {
  const found = nodes.findLast(({ from }) => from <= offset)
  return found ? [found.node, offset - found.from] : [place, 0]
}
