/** Blocks: what a section is made of. Each kind has a file of its own beside this one. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import { buildCode, type Code } from './code.ts'
import type { Flow } from './flow-text.ts'
import { buildHeading, placesOfHeading, rankOf, type Heading } from './heading.ts'
import { buildList, placesOfList, type List } from './list.ts'
import { buildParagraph, placesOfParagraph, type Paragraph } from './paragraph.ts'
import { placesOfPullQuote, type PullQuote } from './pull-quote.ts'
import { buildQuotation, placesOfQuotation, type Quotation } from './quotation.ts'
import { buildRule, type Rule } from './rule.ts'
import { buildTable, placesOfTable, type Table } from './table.ts'

/** Every kind of block with its type. */
interface Kinds {
  paragraph: Paragraph
  heading: Heading
  list: List
  quotation: Quotation
  table: Table
  code: Code
  rule: Rule
  'pull-quote': PullQuote
}

/** One of the given kinds of block; all if none is given. */
type BlockOf<Kind extends keyof Kinds> = { [One in Kind]: Kinds[One] & { kind: One } }[Kind]

export type Block = BlockOf<keyof Kinds>

/**
 * What an output makes of each kind of block. A table that `satisfies` this does not compile until
 * it has every kind.
 */
export type BlockTable<Result, Context extends unknown[] = []> = {
  [Kind in keyof Kinds]: (block: BlockOf<Kind>, ...context: Context) => Result
}

/**
 * @param table what to do with each kind of block
 * @param block a block
 * @param context what else the table's functions are called with
 * @returns what the function for the block's kind returns
 */
export function applyTo<Result, Context extends unknown[], Kind extends keyof Kinds>(
  table: BlockTable<Result, Context>,
  block: BlockOf<Kind>,
  ...context: Context
): Result {
  return table[block.kind](block, ...context)
}

/**
 * @param element a top-level element of a section's body
 * @param number its number if it is a paragraph
 * @returns the block; `undefined` for what no section can hold and the content check refuses
 */
export function buildBlock(element: Element, number: number): Block | undefined {
  switch (element.tagName) {
    case 'p':
      return buildParagraph(element, number)
    case 'ul':
    case 'ol':
      return buildList(element)
    case 'blockquote':
      return buildQuotation(element)
    case 'table':
      return buildTable(element)
    case 'pre':
      return buildCode(element)
    case 'hr':
      return buildRule(element)
    default:
      return rankOf(element) === undefined ? undefined : buildHeading(element)
  }
}

const places = {
  paragraph: placesOfParagraph,
  heading: placesOfHeading,
  list: placesOfList,
  quotation: placesOfQuotation,
  table: placesOfTable,
  code: () => [],
  rule: () => [],
  'pull-quote': placesOfPullQuote,
} satisfies BlockTable<Place[], [flow: Flow, index: number]>

/**
 * @param block a block of a section
 * @param flow all blocks of the section
 * @param index which of them it is
 * @returns the places in it, in reading order
 */
export const placesOfBlock = (block: Block, flow: Flow, index: number): Place[] =>
  applyTo(places, block, flow, index)
