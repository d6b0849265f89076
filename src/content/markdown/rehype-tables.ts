import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Gives table cells what HTML wants: `scope` for the headings of columns, and the alignment as a
 * style, since the `align` of remark-rehype is obsolete.
 *
 * @returns a transform of the HTML tree
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (cell: Element) => {
      if (cell.tagName !== 'th' && cell.tagName !== 'td') return
      const { align, ...properties } = cell.properties
      cell.properties = {
        ...properties,
        ...(cell.tagName === 'th' && { scope: 'col' }),
        ...(typeof align === 'string' && { style: `text-align:${align}` }),
      }
    })
  }
}
