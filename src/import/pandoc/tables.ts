/** Pandoc's tables as Markdown's. */
import type { AlignType, BlockContent, Table } from 'mdast'
import type { Loss } from '../source.ts'
import { tableOf } from '../table-grid.ts'
import type { Alignment, Block, Row, Table as PandocTable } from './ast.ts'

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
 * @param blocksOf turns the blocks of a cell into Markdown
 * @param losses gets doubts
 * @returns the table without its caption
 */
export function plainTable(
  table: PandocTable,
  blocksOf: (blocks: readonly Block[]) => BlockContent[],
  losses: Loss[],
): Table {
  const [, , columns, [, heads], [first]] = table
  const rows = rowsOf(table).map(([, cells]) =>
    cells.map(([, , rowSpan, columnSpan, blocks]) => {
      return { rowSpan, columnSpan, blocks: blocksOf(blocks) }
    }),
  )
  const alignments = columns.map(([{ t }]) => ALIGNMENTS[t])
  // A body may have heads of its own.
  return tableOf(heads.length + (first?.[2].length ?? 0), rows, losses, alignments)
}
