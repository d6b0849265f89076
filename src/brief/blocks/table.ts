/** Tables: with a caption they are numbered through the brief; a table alone has no number. */
import type { Element } from 'hast'
import { tableId } from '../model/place-id.ts'
import type { Aliased, Prose, Text } from '../model/text.ts'
import { blockElements, plainText } from '../text/plain-text.ts'

/** Its prose is the caption, the `<table>` and the lines below it, in this order. */
export interface Table extends Text, Aliased {
  kind: 'table'
  /** Absent from a table alone. */
  number?: number
  /** `t1`; absent from a table alone. */
  id?: string
}

/**
 * @param element a `<table>`, or a `<table-block>` around one
 * @param number its number in the brief, from 1; absent for a table alone
 */
export function buildTable(element: Element, number?: number): Table {
  const prose = number === undefined ? [element] : blockElements(element.children).map(asParagraph)
  return {
    kind: 'table',
    ...(number !== undefined && { number, id: tableId(number) }),
    prose,
    plain: plainText(prose),
    aliases: [],
  }
}

/** A label in brackets is the first paragraph of the caption. */
const asParagraph = (block: Element): Element =>
  block.tagName === 'block-title' ? { ...block, tagName: 'p' } : block

/**
 * @returns the parts of a table: what is above the first `<table>`, the `<table>`s and what is between
 *   them, and what is below the last, such as the source
 */
export function partsOfTable({ prose }: Table): { caption: Prose; grid: Prose; below: Prose } {
  const isGrid = (node: Prose[number]) => node.type === 'element' && node.tagName === 'table'
  const [first, last] = [prose.findIndex(isGrid), prose.findLastIndex(isGrid)]
  if (first === -1) return { caption: prose, grid: [], below: [] }
  return {
    caption: prose.slice(0, first),
    grid: prose.slice(first, last + 1),
    below: prose.slice(last + 1),
  }
}
