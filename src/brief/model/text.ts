/** Text in its two forms: a tree of elements and plain characters. */
import type { ElementContent } from 'hast'

/** Elements and text: what a paragraph, a note or a quotation holds. */
export type Prose = ElementContent[]

/** A text in both forms. */
export interface Text {
  prose: Prose
  /** The same text as plain characters, without note numbers. */
  plain: string
}

/** A place that former addresses may lead to. */
export interface Aliased {
  /** Published fragment ids that now lead here. */
  aliases: string[]
}
