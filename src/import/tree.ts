/** Walks Markdown trees, which may have directives and definition lists. */
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** @yields each of the nodes and all nodes inside, in the order of the text */
export function* nodesIn(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* nodesIn(node.children)
  }
}

/** @returns the words of nodes, without `<sub>` and the like */
export const textOf = (nodes: Nodes | readonly Nodes[]): string =>
  toString(nodes, { includeHtml: false })

/** Replaces nodes at any depth, the innermost first; `replace` gives what comes in the place of one, if anything. */
export function replaceNodes(nodes: Nodes[], replace: (node: Nodes) => Nodes[] | undefined): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (!node) continue
    if ('children' in node) replaceNodes(node.children, replace)
    const others = replace(node)
    if (others) nodes.splice(index, 1, ...others)
  }
}
