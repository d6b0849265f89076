import type { Definition, Root, TableCell } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isLean } from './remark-lean-gfm.ts'

/**
 * Notices words that Markdown takes and does not print: cells behind the last column of a table,
 * and lines that say where a link leads while no link asks. Source: GFM, 4.10 (the excess is
 * ignored); CommonMark, 4.7.
 *
 * @returns a transform that changes nothing; each find is a message of the file, its rule `cell` or
 *   `definition`
 */
export function remarkLostWords() {
  return (tree: Root, file: VFile): void => {
    const text = String(file)
    if (isLean(text) && !text.includes(']:')) return
    const asked = new Set<string>()
    const definitions: Definition[] = []
    visit(tree, (node) => {
      if (node.type === 'linkReference' || node.type === 'imageReference')
        asked.add(node.identifier)
      if (node.type === 'definition') definitions.push(node)
      if (node.type !== 'table') return
      const columns = node.align?.length ?? 0
      for (const { children } of node.children) {
        const [lost] = children.slice(columns).filter(isFilled)
        if (lost) file.message('lost cell', { place: lost.position, ruleId: 'cell' })
      }
    })
    for (const { identifier, position } of definitions) {
      if (!asked.has(identifier))
        file.message('lost line', { place: position, ruleId: 'definition' })
    }
  }
}

const isFilled = ({ children }: TableCell): boolean => children.length > 0
