/** Makes Mammoth's tables such that Markdown can hold them. */
import type { Element, ElementContent } from 'hast'
import { toString } from 'mdast-util-to-string'
import { shorten } from '../../brief/text/shorten.ts'
import type { Loss } from '../source.ts'
import { oneLine } from './words.ts'

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** @returns the cells of a table without those of tables inside it */
export function rowsOf(table: Element): Element[][] {
  const inside = (node: Element, names: readonly string[]): Element[] =>
    node.children.flatMap((child) => {
      if (child.type !== 'element') return []
      if (names.includes(child.tagName)) return [child]
      return /^t(?:head|body|foot)$/.test(child.tagName) ? inside(child, names) : []
    })
  return inside(table, ['tr']).map((row) => inside(row, ['td', 'th']))
}

/**
 * @param table a table, which is changed: the first row is the head, a merged cell is in each row and
 *   column that it spanned, and each block of a cell is a line
 * @param losses gets a doubt if there were merged cells
 */
export function flattenTable(table: Element, losses: Loss[]): void {
  const rows = rowsOf(table)
  const grid: (Element | undefined)[][] = rows.map(() => [])
  const isMerged = rows
    .flat()
    .some((cell) => spanOf(cell, 'rowSpan') * spanOf(cell, 'colSpan') > 1 && toString(cell) !== '')
  rows.forEach((cells, top) => {
    for (const cell of cells) {
      const line = grid[top] ?? []
      const free = line.findIndex((one) => one === undefined)
      const left = free === -1 ? line.length : free
      const [height, width] = [spanOf(cell, 'rowSpan'), spanOf(cell, 'colSpan')]
      const lines = linesOf(cell)
      for (const [down, row] of grid.slice(top, top + height).entries()) {
        for (let column = left; column < left + width; column++) {
          while (row.length < column) row.push(undefined)
          const isFirst = down === 0 && column === left
          row[column] = element(top === 0 ? 'th' : 'td', isFirst ? lines : withoutNotes(lines))
        }
      }
    }
  })
  table.children = grid.map((row) =>
    element(
      'tr',
      Array.from(row, (cell) => cell ?? element('td', [])),
    ),
  )
  if (isMerged)
    losses.push({
      severity: 'doubtful',
      kind: 'tables with merged cells',
      place: shorten(oneLine(toString(table)), 80),
      advice:
        'Its words are in each row or column that it spanned: delete them where they mislead.',
    })
}

const spanOf = ({ properties }: Element, name: 'rowSpan' | 'colSpan'): number =>
  Math.min(Math.max(Number(properties[name]) || 1, 1), 1000)

/** A note has one place: copies of a cell have its words alone. */
const withoutNotes = (nodes: readonly ElementContent[]): ElementContent[] =>
  structuredClone(
    nodes.filter((node) => node.type !== 'element' || node.tagName !== 'note-reference'),
  )

/** The blocks of a cell with a line break between them. */
function linesOf(cell: Element): ElementContent[] {
  const lines: ElementContent[][] = []
  let open: ElementContent[] | undefined
  for (const child of cell.children) {
    const isBlock =
      child.type === 'element' &&
      /^(?:p|h[1-6]|[uo]l|li|blockquote|table|t\w+)$/.test(child.tagName)
    if (isBlock) {
      const sign: ElementContent[] = child.tagName === 'li' ? [{ type: 'text', value: '• ' }] : []
      lines.push([...sign, ...linesOf(child)])
      open = undefined
    } else if (open) open.push(child)
    else lines.push((open = [child]))
  }
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [element('br', []), ...line]))
}
