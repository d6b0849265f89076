/** Tables as CSV, for spreadsheets. */
import type { Element } from 'hast'
import type { Table } from '../brief/blocks/table.ts'
import { blockElements, elementsIn, plainText } from '../brief/text/plain-text.ts'

/**
 * @returns the cells of a table as CSV, as they are on the page but without note numbers; an empty line between
 *   two tables. Source: RFC 4180
 */
export function tableCsv({ prose }: Pick<Table, 'prose'>): string {
  return elementsIn(prose, 'table')
    .map((table) =>
      elementsIn(table.children, 'tr')
        .map((row) => `${cellsOf(row).map(quoted).join(',')}\r\n`)
        .join(''),
    )
    .join('\r\n')
}

const cellsOf = (row: Element): string[] =>
  blockElements(row.children).map(({ children }) => plainText(children).trim())

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
