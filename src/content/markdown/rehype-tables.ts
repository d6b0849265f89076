import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { positionOfNode, warning } from '../../brief/problems/problem.ts'
import { plainText } from '../../brief/text/plain-text.ts'

/**
 * Gives the heading cells of tables their scope, and replaces the obsolete attribute `align` by the class
 * `right` or `center`. Cells of the first column are headings of their rows where each row has a name of
 * its own, and below an empty corner. Source: WCAG 2.2, technique H63. Warns of tables without headings.
 */
export function rehypeTables() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (table: Element) => {
      if (table.tagName !== 'table') return
      const hasHead = !dropEmptyHead(table)
      const rows = rowsIn(table)
      const [corner] = rows[0] ?? []
      for (const cell of rows.flat()) {
        // Empty cells are headings of nothing.
        if (isBlank(cell)) cell.tagName = 'td'
        else if (cell.tagName === 'th') cell.properties['scope'] = 'col'
      }
      const firsts = (hasHead ? rows.slice(1) : rows).flatMap(([first]) => first ?? [])
      const names = firsts.map(({ children }) => plainText(children))
      const isUnderCorner = hasHead && corner !== undefined && isBlank(corner)
      const areNames = isUnderCorner || new Set(names).size === names.length
      if (areNames && !names.includes('')) firsts.forEach(nameRow)
      rows.flat().forEach(setAlignment)
      if (rows.flat().some(({ tagName }) => tagName === 'th')) return
      const message = 'The table has no headings, so that nobody hears what its cells are about.'
      const hint = 'Write what each column has into the first row, above the line of dashes.'
      file.data.problems?.push(
        warning('table-without-headings', positionOfNode(file.path, table), message, hint),
      )
      // The first cell with words is that of its row.
      rows.flatMap((cells) => cells.find((cell) => !isBlank(cell)) ?? []).forEach(nameRow)
    })
  }
}

function nameRow(cell: Element): void {
  cell.tagName = 'th'
  cell.properties['scope'] = 'row'
}

/** Markdown has no tables without a head, so editors leave its cells empty. */
function dropEmptyHead(table: Element): boolean {
  const [head] = table.children.filter(isElement)
  if (!head || !rowsIn(head).flat().every(isBlank)) return false
  table.children.splice(table.children.indexOf(head), 1)
  return true
}

const isElement = (node: ElementContent): node is Element => node.type === 'element'

/** Whether a cell has at most spaces in it. */
const isBlank = ({ children }: Element): boolean =>
  children.every((node) => node.type === 'text' && node.value.trim() === '')

/** The cells of each row. */
function rowsIn(table: Element): Element[][] {
  const rows: Element[][] = []
  visit(table, 'element', (row: Element) => {
    if (row.tagName === 'tr') rows.push(row.children.filter(isElement))
  })
  return rows
}

function setAlignment(cell: Element): void {
  const { align, ...properties } = cell.properties
  cell.properties = {
    ...properties,
    ...((align === 'right' || align === 'center') && { className: [align] }),
  }
}
