/** Pandoc's tables as Markdown's. */
import type { AlignType, PhrasingContent, Table } from 'mdast'
import { tableOf, type SpanningCell } from '../table-grid.ts'
import { textIn, type Alignment, type Block, type Row, type Table as PandocTable } from './ast.ts'
import { phrasingOf } from './inlines.ts'
import type { Reading } from './reading.ts'

const ALIGNMENTS: Record<Alignment, AlignType> = {
  AlignLeft: 'left',
  AlignRight: 'right',
  AlignCenter: 'center',
  AlignDefault: null,
}

/** @returns all rows of a table, heads and feet among them */
export const rowsOf = ([, , , [, heads], bodies, [, foot]]: PandocTable): Row[] => [
  ...heads,
  ...bodies.flatMap(([, , head, body]) => [...head, ...body]),
  ...foot,
]

/**
 * @param table a table
 * @param reading collects notes and losses
 * @returns the table without its caption
 */
export function plainTable(table: PandocTable, reading: Reading): Table {
  const [, , columns, [, heads], [first]] = table
  const rows = rowsOf(table).map((row) => cellsOf(row, reading))
  // A body may have heads of its own.
  const count = heads.length + (first?.[2].length ?? 0)
  return tableOf(
    count,
    rows,
    reading.losses,
    columns.map(([{ t }]) => ALIGNMENTS[t]),
  )
}

const cellsOf = ([, cells]: Row, reading: Reading): SpanningCell[] =>
  cells.map(([, , rowSpan, columnSpan, blocks]) => ({
    ...{ rowSpan, columnSpan, lines: blocks.flatMap((block) => linesOf(block, reading)) },
  }))

/** The lines of a block in a cell. */
function linesOf(block: Block, reading: Reading): PhrasingContent[][] {
  switch (block.t) {
    case 'Plain':
    case 'Para':
      return [phrasingOf(block.c, reading)]
    case 'BulletList':
    case 'OrderedList': {
      const items = block.t === 'BulletList' ? block.c : block.c[1]
      return items.map((item, index) => [
        { type: 'text', value: block.t === 'BulletList' ? '• ' : `${index + 1}. ` },
        ...item.flatMap((one) => linesOf(one, reading)).flat(),
      ])
    }
    case 'Div':
      return block.c[1].flatMap((one) => linesOf(one, reading))
    case 'BlockQuote':
      return block.c.flatMap((one) => linesOf(one, reading))
    case 'LineBlock':
      return block.c.map((line) => phrasingOf(line, reading))
    case 'Header':
      return [phrasingOf(block.c[2], reading)]
    case 'Table':
      return rowsOf(block.c).map((row) => {
        const cells = cellsOf(row, reading).map(({ lines }) => lines.flat())
        return cells.flatMap((cell) => [...cell, { type: 'text', value: ' ' }])
      })
    default: {
      const value = textIn([block]).replace(/\s+/g, ' ').trim()
      return value === '' ? [] : [[{ type: 'text', value }]]
    }
  }
}
