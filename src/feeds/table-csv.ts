/** Tables as CSV, for spreadsheets. */
import type { Element } from 'hast'
import type { Table } from '../brief/blocks/table.ts'
import type { Prose } from '../brief/model/text.ts'
import { plainText } from '../brief/text/plain-text.ts'

/**
 * @param table a table
 * @returns its cells as CSV, as they are on the page but without note numbers; an empty line between
 *   two tables. Source: RFC 4180
 */
export function tableCsv({ prose }: Pick<Table, 'prose'>): string {
  return elementsNamed('table', prose)
    .map((table) =>
      elementsNamed('tr', table.children)
        .map((row) => `${cellsOf(row).map(quoted).join(',')}\r\n`)
        .join(''),
    )
    .join('\r\n')
}

const cellsOf = (row: Element): string[] =>
  row.children.flatMap((cell) => (cell.type === 'element' ? plainText(cell.children).trim() : []))

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

function elementsNamed(name: string, prose: Prose): Element[] {
  return prose.flatMap((node): Element[] => {
    if (node.type !== 'element') return []
    return node.tagName === name ? [node] : elementsNamed(name, node.children)
  })
}
