/** Tables as Markdown has them: rows of equal length, without merged cells. */
import type { AlignType, BlockContent, Nodes, PhrasingContent, Table, TableCell } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { doubtful, type Loss } from './source.ts'
import { textOf } from './tree.ts'

/** A cell that may span several rows and columns. */
export interface SpanningCell {
  rowSpan: number
  columnSpan: number
  blocks: BlockContent[]
}

/**
 * @param heads how many of the rows are heads
 * @returns the table; what a merged cell says is in each row and column that it spanned. `losses` gets a doubt for
 *   merged cells and for several rows of heads
 */
export function tableOf(
  heads: number,
  rows: readonly SpanningCell[][],
  losses: Loss[],
  align: AlignType[] = [],
): Table {
  const grid: (TableCell | undefined)[][] = rows.map(() => align.map(() => undefined))
  let isMerged = false
  for (const [top, cells] of rows.entries()) {
    for (const { rowSpan, columnSpan, blocks } of cells) {
      const line = grid[top] ?? []
      const free = line.findIndex((cell) => cell === undefined)
      const left = free === -1 ? line.length : free
      const children = withBreaks(blocks.flatMap(linesOf))
      isMerged ||= (rowSpan > 1 || columnSpan > 1) && children.length > 0
      // A note and an image have one place: copies have the words alone.
      const copy = children.filter(({ type }) => type !== 'footnoteReference' && type !== 'image')
      for (const row of grid.slice(top, top + rowSpan)) {
        for (let column = left; column < left + columnSpan; column += 1) {
          while (row.length < column) row.push(undefined)
          const isFirst = row === line && column === left
          row[column] = { type: 'tableCell', children: isFirst ? children : copy }
        }
      }
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  const empty = (): TableCell => ({ type: 'tableCell', children: [] })
  const filled = grid
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? empty()))
    .filter((row) => row.some(({ children }) => children.length > 0))
  const all = heads === 0 ? [Array.from({ length: width }, empty), ...filled] : filled
  const place = filled.flat().map(textOf).join(' ')
  const copied =
    'Its words are in each row or column that it spanned: delete them where they mislead.'
  const joined = 'Markdown has one row of heads: check whether the second should be joined to it.'
  if (isMerged) losses.push(doubtful('tables with merged cells', place, copied))
  if (heads > 1) losses.push(doubtful('tables with several rows of heads', place, joined))
  return {
    type: 'table',
    align,
    children: all.map((children) => ({ type: 'tableRow', children })),
  }
}

/** @returns what the only cell of a table has, as a box */
export function boxOfCell(children: BlockContent[], losses: Loss[]): ContainerDirective {
  const advice = 'It is a :::box now. Look whether it should be.'
  losses.push(doubtful('tables of one cell', children.map(textOf).join(' '), advice, 'tables'))
  return { type: 'containerDirective', name: 'box', attributes: {}, children }
}

/** The lines of a block in a cell. */
function linesOf(block: Nodes): PhrasingContent[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children]
    case 'list':
      return block.children.flatMap((item, index) => {
        const sign = block.ordered === true ? `${index + 1}. ` : '• '
        const [first = [], ...rest] = item.children.flatMap(linesOf)
        return [[{ type: 'text', value: sign }, ...first], ...rest]
      })
    case 'table':
      return block.children.map(({ children }) =>
        children.flatMap((cell) => [...cell.children, { type: 'text', value: ' ' }]),
      )
    case 'code':
      return [[{ type: 'inlineCode', value: block.value }]]
    case 'math':
      return [[{ type: 'inlineMath', value: block.value }]]
    default:
      return 'children' in block ? (block.children as Nodes[]).flatMap(linesOf) : []
  }
}

/** Lines with `<br>` between them, in which a formula has no `|`, which would end the cell. */
const withBreaks = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'html' as const, value: '<br>' }]),
      ...line.map((node): PhrasingContent => {
        if (node.type === 'break') return { type: 'html', value: '<br>' }
        if (node.type !== 'inlineMath') return node
        const value = node.value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ')
        return { ...node, value }
      }),
    ])
