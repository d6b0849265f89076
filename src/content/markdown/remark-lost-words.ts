import type { Definition, Nodes, Root, TableCell } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { positionOfNode, warning, type Problem } from '../../brief/problems/problem.ts'

/**
 * Reports words that Markdown drops: cells beyond the last column of a table, and link definitions
 * that no link uses. Source: GFM, 4.10 (the excess is ignored); CommonMark, 4.7.
 */
export function remarkLostWords() {
  return (tree: Root, file: VFile): void => {
    const used = new Set<string>()
    const definitions: Definition[] = []
    const lost: [Nodes, readonly [message: string, hint: string]][] = []
    visit(tree, (node) => {
      if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
      if (node.type === 'definition') definitions.push(node)
      if (node.type !== 'table') return
      const columns = node.align?.length ?? 0
      for (const { children } of node.children) {
        const [cell] = children.slice(columns).filter(isFilled)
        if (cell) lost.push([cell, CELL])
      }
    })
    for (const node of definitions) if (!used.has(node.identifier)) lost.push([node, DEFINITION])
    file.data.problems?.push(
      ...lost.map(([node, [message, hint]]): Problem =>
        warning('words-not-printed', positionOfNode(file.path, node), message, hint),
      ),
    )
  }
}

const isFilled = ({ children }: TableCell): boolean => children.length > 0

const CELL = [
  'The row has more cells than the table has columns, and the site does not show the excess.',
  'Add a column to the first row and to the line of dashes. To write | in a cell, use \\|.',
] as const

const DEFINITION = [
  'Markdown takes this line as the address of a link that is never used, and does not show it.',
  'Remove the line. If it is meant as text, put a backslash before the first [.',
] as const
