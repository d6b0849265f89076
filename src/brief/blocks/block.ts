/** Blocks: the parts of a section. Each kind has its own file in this folder. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import type { Flow } from '../model/text.ts'
import { buildCode, type Code } from './code.ts'
import { buildFormula, type Formula } from './formula.ts'
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
  formula: Formula
  rule: Rule
  'pull-quote': PullQuote
}

/** One of the given kinds of block; all if none is given. */
type BlockOf<Kind extends keyof Kinds> = { [One in Kind]: Kinds[One] & { kind: One } }[Kind]

export type Block = BlockOf<keyof Kinds>

/**
 * A function for each kind of block. A table that `satisfies` this does not compile until it has
 * every kind.
 */
export type BlockTable<Result, Context extends unknown[] = []> = {
  [Kind in keyof Kinds]: (block: BlockOf<Kind>, ...context: Context) => Result
}

/**
 * Calls the function of a table for the kind of a block.
 *
 * @param table a function for each kind
 * @param block the first argument
 * @param context the other arguments
 * @returns the function's result
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
 * @returns the block; `undefined` for an element that the content check refuses
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
    case 'math':
      return buildFormula(element)
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
  formula: () => [],
  rule: () => [],
  'pull-quote': placesOfPullQuote,
} satisfies BlockTable<Place[], [flow: Flow, index: number]>

/** @returns the places in a block of a section's flow, in reading order */
export const placesOfBlock = (block: Block, flow: Flow, index: number): Place[] =>
  applyTo(places, block, flow, index)
