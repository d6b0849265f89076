/** A place's text as the domain has it, and the way back from its offsets to the page. */

/**
 * @param place an element
 * @returns its text without note numbers, and a function from offsets (UTF-16 code units) in it to
 *   the range on the page
 */
export function textNodesIn(place: Element): {
  text: string
  rangeOf: (start: number, end: number) => Range
} {
  const skipNumbers = (node: Node) =>
    node.parentElement?.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, skipNumbers)
  const nodes: { node: Node; from: number }[] = []
  let text = ''
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, from: text.length })
    text += walker.currentNode.nodeValue ?? ''
  }
  const at = (offset: number): [Node, number] => {
    const found = nodes.findLast(({ from }) => from <= offset)
    return found ? [found.node, offset - found.from] : [place, 0]
  }
  const rangeOf = (start: number, end: number): Range => {
    const range = document.createRange()
    range.setStart(...at(start))
    const [last, before] = at(end - 1)
    range.setEnd(last, before + 1)
    return range
  }
  return { text, rangeOf }
}
