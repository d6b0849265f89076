/** Pandoc's tables as Markdown's: one head, merged cells repeated, blocks in cells as lines. */
import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import {
  blockText,
  type Alignment,
  type Block,
  type Row,
  type Table as PandocTable,
} from './ast.ts'
import { phrasingOf } from './inlines.ts'
import { lose, type Reading } from './reading.ts'

const ALIGNMENTS: Record<Alignment, AlignType> = {
  AlignLeft: 'left',
  AlignRight: 'right',
  AlignCenter: 'center',
  AlignDefault: null,
}

/**
 * @param table a table
 * @param reading collects notes and losses: merged cells, more than one row of heads
 * @returns the table; a cell that spans several rows or columns is in each of them
 */
export function tableOf(table: PandocTable, reading: Reading): Table {
  const [, , columns, [, heads], bodies, [, foot]] = table
  const headRows = [...heads, ...bodies.slice(0, 1).flatMap(([, , head]) => head)]
  const rows = [
    ...bodies.flatMap(([, , head, body], index) => [...(index === 0 ? [] : head), ...body]),
    ...foot,
  ]
  const width = columns.length
  const place = blockText([{ t: 'Table', c: table }])
  const grid = [...gridOf(headRows, width, reading, place), ...gridOf(rows, width, reading, place)]
  const empty = Array.from({ length: width }, (): TableCell => ({
    type: 'tableCell',
    children: [],
  }))
  const filled = grid.filter((cells) => cells.some(({ children }) => children.length > 0))
  const head = headRows.length === 0 ? [empty] : []
  if (headRows.length > 1) {
    const advice = 'Markdown has one row of heads: check whether the second should be joined to it.'
    lose(reading, 'doubtful', 'tables with several rows of heads', place, advice)
  }
  return {
    type: 'table',
    align: columns.map(([{ t }]) => ALIGNMENTS[t]),
    children: [...head, ...filled].map((children): TableRow => ({ type: 'tableRow', children })),
  }
}

/** Rows of equal length. */
function gridOf(
  rows: readonly Row[],
  width: number,
  reading: Reading,
  place: string,
): TableCell[][] {
  const grid: (TableCell | undefined)[][] = rows.map(() => Array.from({ length: width }))
  let isMerged = false
  for (const [top, [, cells]] of rows.entries()) {
    for (const [, , rowSpan, columnSpan, blocks] of cells) {
      const left = grid[top]?.findIndex((cell) => cell === undefined) ?? -1
      if (left === -1) continue
      const children = lines(blocks, reading)
      isMerged ||= (rowSpan > 1 || columnSpan > 1) && children.length > 0
      for (const row of grid.slice(top, top + rowSpan)) {
        // A note has one place: copies have the words without it.
        const copy = children.filter((child) => child.type !== 'footnoteReference')
        for (let column = left; column < Math.min(width, left + columnSpan); column += 1) {
          const isFirst = row === grid[top] && column === left
          row[column] = { type: 'tableCell', children: isFirst ? children : copy }
        }
      }
    }
  }
  if (isMerged) {
    const advice =
      'Its words are in each row or column that it spanned: delete them where they mislead.'
    lose(reading, 'doubtful', 'tables with merged cells', place, advice)
  }
  return grid.map((row) => row.map((cell) => cell ?? { type: 'tableCell', children: [] }))
}

/** The blocks of a cell, each on a line of its own. */
function lines(blocks: readonly Block[], reading: Reading): PhrasingContent[] {
  const parts = blocks.flatMap((block): PhrasingContent[][] => {
    switch (block.t) {
      case 'Plain':
      case 'Para':
        return [phrasingOf(block.c, reading)]
      case 'BulletList':
        return block.c.map((item) => [{ type: 'text', value: '• ' }, ...lines(item, reading)])
      case 'OrderedList':
        return block.c[1].map((item, index) => [
          { type: 'text', value: `${index + 1}. ` },
          ...lines(item, reading),
        ])
      case 'Div':
        return [lines(block.c[1], reading)]
      case 'LineBlock':
        return block.c.map((line) => phrasingOf(line, reading))
      default: {
        const value = blockText([block]).replace(/\s+/g, ' ').trim()
        return value === '' ? [] : [[{ type: 'text', value }]]
      }
    }
  })
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'html' as const, value: '<br>' }]),
      ...part.map((node): PhrasingContent =>
        node.type === 'break'
          ? { type: 'html', value: '<br>' }
          : node.type === 'inlineMath'
            ? { ...node, value: withoutBars(node.value) }
            : node,
      ),
    ])
}

/** A formula without `|`, which would end the cell. */
const withoutBars = (tex: string): string =>
  tex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ')
