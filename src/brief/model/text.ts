/** Text in its two forms: a tree of elements and plain characters. */
import type { ElementContent } from 'hast'

/** Elements and text: the content of a paragraph, a note or a quotation. */
export type Prose = ElementContent[]

/** A text in both forms. */
export interface Text {
  prose: Prose
  /** The same text as plain characters, without note numbers. */
  plain: string
}

/** The text of consecutive blocks. */
export type Flow = readonly (Text & { kind: string })[]

/** @returns the plain text of blocks, without pull quotes, since these repeat it and may be moved */
export function flowText(flow: Flow): string {
  return flow.flatMap(({ kind, plain }) => (kind === 'pull-quote' ? [] : plain)).join(' ')
}

/** A place that former addresses may lead to. */
export interface Aliased {
  /** Published fragment ids that now lead here. */
  aliases: string[]
}
