import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { positionOfNode, warning, type Problem } from '../../brief/problems/problem.ts'
import { plainText } from '../../brief/text/plain-text.ts'

/**
 * Gives the heading cells of tables their scope, and replaces the obsolete attribute `align` of
 * remark-rehype by the class `right` or `center`. Cells of the first column are headings of their rows
 * where each row has a name of its own, and below an empty corner. Empty cells are headings of nothing. In
 * a table without any heading, the first cell with words is that of its row. Source: WCAG 2.2, technique
 * H63.
 *
 * @returns a transform of the HTML tree, which adds a warning of each table without any heading to the
 *   problems of the file
 */
export function rehypeTables() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (table: Element) => {
      if (table.tagName !== 'table') return
      dropEmptyHead(table)
      const rows = rowsIn(table)
      const [corner] = rows[0] ?? []
      const names = rows.map(([first]) => first).filter((cell) => cell?.tagName === 'td')
      const namesRows = areNames(names) || (rows.length > 1 && isUnderCorner(table, corner, names))
      for (const [first, ...others] of rows) {
        if (first?.tagName === 'td' && namesRows && !isBlank(first)) {
          nameRow(first)
        } else if (first?.tagName === 'th') first.properties['scope'] = 'col'
        for (const cell of others) if (cell.tagName === 'th') cell.properties['scope'] = 'col'
        for (const cell of first ? [first, ...others] : []) setAlignment(cell)
      }
      if (rows.flat().some(isHeading)) return
      file.data.problems?.push(withoutHeadings(table, file))
      for (const cells of rows) {
        const first = cells.find((cell) => !isBlank(cell))
        if (first) nameRow(first)
      }
    })
  }
}

function nameRow(cell: Element): void {
  cell.tagName = 'th'
  cell.properties['scope'] = 'row'
}

/** Markdown has no tables without a head, so editors leave its cells empty. */
function dropEmptyHead(table: Element): void {
  const head = table.children.find((node) => node.type === 'element' && node.tagName === 'thead')
  if (head?.type !== 'element') return
  if (plainText([head]) === '' && !hasContent(head)) {
    table.children.splice(table.children.indexOf(head), 1)
    return
  }
  visit(head, 'element', (cell: Element) => {
    if (cell.tagName === 'th' && isBlank(cell)) cell.tagName = 'td'
  })
}

/** Whether a cell has at most spaces in it. */
const isBlank = ({ children }: Element): boolean =>
  children.every((node) => node.type === 'text' && node.value.trim() === '')

/** Whether a head has an image or a note in it, which are no words. */
const hasContent = (head: Element): boolean => {
  let found = false
  visit(head, 'element', ({ tagName }: Element) => {
    found ||= !['thead', 'tr', 'th'].includes(tagName)
  })
  return found
}

/** The cells of each row. */
function rowsIn(table: Element): Element[][] {
  const rows: Element[][] = []
  visit(table, 'element', (row: Element) => {
    if (row.tagName === 'tr') rows.push(row.children.filter((node) => node.type === 'element'))
  })
  return rows
}

/** Whether the first cells of some rows name their rows: each has words, and no two are the same. */
function areNames(cells: readonly (Element | undefined)[]): boolean {
  const names = cells.map((cell) => (cell ? plainText(cell.children) : ''))
  return names.length > 0 && !names.includes('') && new Set(names).size === names.length
}

/** Whether the head has an empty corner, and each row below it begins with words. */
function isUnderCorner(
  table: Element,
  corner: Element | undefined,
  names: readonly (Element | undefined)[],
): boolean {
  const hasHead = table.children.some((node) => node.type === 'element' && node.tagName === 'thead')
  if (!hasHead || !corner || !isBlank(corner)) return false
  return names.every((cell) => cell && (cell === corner || plainText(cell.children) !== ''))
}

const isHeading = ({ tagName }: Element): boolean => tagName === 'th'

function withoutHeadings(table: Element, file: VFile): Problem {
  const message = 'The table has no headings, so that nobody hears what its cells are about.'
  const hint = 'Write what each column has into the first row, above the line of dashes.'
  return warning('table-without-headings', positionOfNode(file.path, table), message, hint)
}

function setAlignment(cell: Element): void {
  const { align, ...properties } = cell.properties
  cell.properties = {
    ...properties,
    ...((align === 'right' || align === 'center') && { className: [align] }),
  }
}
