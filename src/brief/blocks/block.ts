/** Blocks: the parts of a section. Each kind has its own file in this folder. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import type { Flow, Prose } from '../model/text.ts'
import type { Numbers } from './numbers.ts'
import { boxOf, buildBox, placesOfBox, type Box } from './box.ts'
import { buildCode, type Code } from './code.ts'
import { buildFormula, type Formula } from './formula.ts'
import { buildFigure, isImageAlone, placesOfFigure, type Figure } from './figure.ts'
import { buildHeading, placesOfHeading, rankOf, type Heading } from './heading.ts'
import { buildList, placesOfList, type List } from './list.ts'
import { buildParagraph, placesOfParagraph, type Paragraph } from './paragraph.ts'
import { placesOfPullQuote, type PullQuote } from './pull-quote.ts'
import { buildQuotation, placesOfQuotation, type Quotation } from './quotation.ts'
import { buildRule, type Rule } from './rule.ts'
import { buildTable, placesOfTable, type Table } from './table.ts'
import {
  buildUnnumberedParagraph,
  placesOfUnnumberedParagraph,
  type UnnumberedParagraph,
} from './unnumbered-paragraph.ts'

/** Every kind of block with its type. */
interface Kinds {
  paragraph: Paragraph
  heading: Heading
  list: List
  quotation: Quotation
  table: Table
  figure: Figure
  box: Box
  'unnumbered-paragraph': UnnumberedParagraph
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
 * @param element a top-level element of a section's body or of a box
 * @param numbers gives the next number of each kind of block
 * @param isInBox whether it is in a box, whose paragraphs have no numbers
 * @returns the block; `undefined` for an element that the content check refuses
 */
export function buildBlock(element: Element, numbers: Numbers, isInBox = false): Block | undefined {
  switch (element.tagName) {
    case 'p':
      if (isImageAlone(element)) return buildFigure(element)
      if (isInBox) return buildUnnumberedParagraph(element)
      return buildParagraph(element, numbers.next('paragraph'))
    case 'figure-block':
      return buildFigure(element, numbers.next('figure'))
    case 'table-block':
      return buildTable(element, numbers.next('table'))
    case 'box-block':
      return buildBox(element, numbers.next('box'), (inner) => {
        const block = buildBlock(inner, numbers, true)
        return block ? [block] : []
      })
    case 'ul':
    case 'ol':
    case 'dl':
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
      if (rankOf(element) === undefined) return undefined
      return isInBox ? headingOfBox(element) : buildHeading(element)
  }
}

/** A heading in a box is in no list of contents and has no address. */
const headingOfBox = (element: Element): Heading => ({ ...buildHeading(element), id: '' })

/**
 * @param block a block; it is not changed
 * @param change changes the prose of a block that contains no other blocks
 * @returns a copy with changed prose, also in the blocks of a box
 */
export function mapProse(block: Block, change: (prose: Prose) => Prose): Block {
  if (block.kind !== 'box') return { ...block, prose: change(block.prose) }
  const flow = block.flow.map((inner) => mapProse(inner, change))
  return boxOf({ ...block, title: change(block.title), flow })
}

/** @returns the blocks of a flow and those in its boxes, in reading order */
export function blocksWithin(flow: readonly Block[]): Block[] {
  return flow.flatMap((block) =>
    block.kind === 'box' ? [block, ...blocksWithin(block.flow)] : [block],
  )
}

const places = {
  paragraph: placesOfParagraph,
  heading: placesOfHeading,
  list: placesOfList,
  quotation: placesOfQuotation,
  table: placesOfTable,
  figure: placesOfFigure,
  box: (box) => placesOfBox(box, placesOfBlock),
  'unnumbered-paragraph': placesOfUnnumberedParagraph,
  code: () => [],
  formula: () => [],
  rule: () => [],
  'pull-quote': placesOfPullQuote,
} satisfies BlockTable<Place[], [flow: Flow, index: number]>

/** @returns the places in a block of a section's flow, in reading order */
export const placesOfBlock = (block: Block, flow: Flow, index: number): Place[] =>
  applyTo(places, block, flow, index)
