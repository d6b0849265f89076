/** Tables as Typst's markup. */
import type { Element } from 'hast'
import { blockElements, plainText } from '../brief/text/plain-text.ts'
import { classesOf, type Writing } from './writing.ts'

/** So many letters of a table's size are less than a line. */
const LINE = 60

/** A table of so many rows and letters has room on any page. */
const SMALL = { rows: 15, letters: 1000 }

/** @returns the markup of a `<table>`: its heads are repeated on each page */
export function tableOf(table: Element, writing: Pick<Writing, 'text'>): string {
  const parts = blockElements(table.children)
  const rowsOf = (tagName: string) =>
    parts
      .filter((part) => part.tagName === tagName)
      .flatMap(({ children }) => blockElements(children))
      .map(({ children }) => blockElements(children))
  const [heads, rows] = [rowsOf('thead'), rowsOf('tbody')]
  const all = [...heads, ...rows]
  const width = Math.max(1, ...all.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, index) =>
    all.flatMap((cells) => cells[index] ?? []),
  )
  const filled = (cells: readonly Element[]): string[] =>
    Array.from({ length: width }, (_, index) => `[${writing.text(cells[index]?.children ?? [])}]`)
  const alignments = columns.map((cells) => alignmentOf(cells[0]))
  const lengths = columns.map((cells) => cells.map(({ children }) => plainText(children).length))
  const widths = lengths.map((ofColumn) => Math.max(...ofColumn))
  const letters = lengths.flat().reduce((sum, one) => sum + one, 0)
  const isSmall = all.length <= SMALL.rows && letters <= SMALL.letters
  const sizes = sizesOf(widths)
  return [
    `#data-table(columns: (${sizes.join(', ')},), align: (${alignments.join(', ')},), has-head: ${heads.length > 0}, breakable: ${!isSmall},`,
    ...(heads.length > 0 ? [`table.header(${heads.flatMap(filled).join(', ')}),`] : []),
    ...rows.map((cells) => `${filled(cells).join(', ')},`),
    ');',
  ].join('\n')
}

/** Columns of more letters than this may break their lines. */
const SHORT = 20

/**
 * The sizes of columns whose longest cells have so many letters. In a narrow table the first column takes
 * the room that is left. Elsewhere Typst would give long columns the same width: they share it by length.
 */
function sizesOf(widths: readonly number[]): string[] {
  const sum = (some: readonly number[]): number => some.reduce((before, one) => before + one, 0)
  if (sum(widths) < LINE) return widths.map((_, index) => (index === 0 ? '1fr' : 'auto'))
  const hasRoom = sum(widths.filter((width) => width <= SHORT)) < LINE / 2
  return widths.map((width) =>
    hasRoom && width > SHORT ? `${Math.sqrt(width).toFixed(1)}fr` : 'auto',
  )
}

function alignmentOf(cell: Element | undefined): string {
  const classes = cell ? classesOf(cell) : []
  if (classes.includes('right')) return 'right'
  return classes.includes('center') ? 'center' : 'start'
}
