/** Blocks: the parts of a section. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import type { Flow, Prose } from '../model/text.ts'
import { boxOf, buildBox, type Box } from './box.ts'
import { buildFigure, isImageAlone, type Figure } from './figure.ts'
import { buildHeading, placesOfHeading, rankOf, type Heading } from './heading.ts'
import { placesOfReferences } from './note-reference.ts'
import { buildParagraph, type Paragraph } from './paragraph.ts'
import type { PullQuote } from './pull-quote.ts'
import { buildTable, type Table } from './table.ts'
import { textBlock, type TextBlock } from './text-block.ts'

/** Every kind of block with its type. */
interface Kinds {
  paragraph: Paragraph
  heading: Heading
  list: TextBlock<'list'>
  quotation: TextBlock<'quotation'>
  table: Table
  figure: Figure
  box: Box
  /** A paragraph of a box: only the sections' own have numbers and addresses. */
  'unnumbered-paragraph': TextBlock<'unnumbered-paragraph'>
  code: TextBlock<'code'>
  /** Its plain text is its TeX. */
  formula: TextBlock<'formula'>
  /** A line between two parts of a section. */
  rule: TextBlock<'rule'>
  'pull-quote': PullQuote
}

/** One of the given kinds of block; all if none is given. */
type BlockOf<Kind extends keyof Kinds> = { [One in Kind]: Kinds[One] & { kind: One } }[Kind]

export type Block = BlockOf<keyof Kinds>

/** A function for each kind of block. A table that `satisfies` this does not compile until it has every kind. */
export type BlockTable<Result, Context extends unknown[] = []> = {
  [Kind in keyof Kinds]: (block: BlockOf<Kind>, ...context: Context) => Result
}

/** @returns the result of a table's function for the kind of a block */
export function applyTo<Result, Context extends unknown[], Kind extends keyof Kinds>(
  table: BlockTable<Result, Context>,
  block: BlockOf<Kind>,
  ...context: Context
): Result {
  return table[block.kind](block, ...context)
}

/** The last number of each kind of block that is numbered through a brief. */
export interface Numbers {
  paragraph: number
  figure: number
  table: number
  box: number
}

/**
 * @param element a top-level element of a section's body or of a box
 * @param numbers the numbers so far; counts the block
 * @param isInBox whether it is in a box, whose paragraphs have no numbers and whose headings no address
 * @returns the block; `undefined` for an element that the content check refuses
 */
export function buildBlock(element: Element, numbers: Numbers, isInBox = false): Block | undefined {
  switch (element.tagName) {
    case 'p':
      if (isImageAlone(element)) return buildFigure(element)
      if (isInBox) return textBlock('unnumbered-paragraph', element.children)
      return buildParagraph(element, ++numbers.paragraph)
    case 'figure-block':
      return buildFigure(element, ++numbers.figure)
    case 'table-block':
      return buildTable(element, ++numbers.table)
    case 'box-block':
      return buildBox(element, ++numbers.box, (inner) => buildBlock(inner, numbers, true) ?? [])
    case 'ul':
    case 'ol':
    case 'dl':
      return textBlock('list', [element])
    case 'blockquote':
      return textBlock('quotation', [element])
    case 'table':
      return buildTable(element)
    case 'pre':
      return textBlock('code', [element])
    case 'math':
      return textBlock('formula', [element])
    case 'hr':
      return textBlock('rule', [element])
    default:
      if (rankOf(element) === undefined) return undefined
      return { ...buildHeading(element), ...(isInBox && { id: '' }) }
  }
}

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

/** @returns the places in a block of a flow: itself if it has an address, and its note references */
export function placesOfBlock(block: Block, flow: Flow, index: number): Place[] {
  if (block.kind === 'heading') return placesOfHeading(block, flow, index)
  if (!('id' in block)) return placesOfReferences(block)
  const { kind, id, plain, aliases } = block
  const within =
    kind === 'box'
      ? block.flow.flatMap((inner, at) => placesOfBlock(inner, block.flow, at))
      : placesOfReferences(block, id)
  return [{ kind, id, plain, aliases }, ...within]
}
