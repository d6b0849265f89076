/** Pull quotes: words of a paragraph, repeated in large type. */
import type { Aliased, Text } from '../model/text.ts'

export interface PullQuote extends Text, Aliased {
  kind: 'pull-quote'
  number: number
  /** `q1` */
  id: string
  passage: QuotedPassage
}

/** The words of a paragraph that a pull quote repeats. */
export interface QuotedPassage {
  /** Number of the paragraph. */
  paragraph: number
  /** Offsets into the paragraph's plain text, in UTF-16 code units; `end` is exclusive. */
  start: number
  end: number
}
