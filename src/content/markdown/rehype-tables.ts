import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Adds `scope` to the headings of columns, and replaces the obsolete attribute `align` of
 * remark-rehype by a style.
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
