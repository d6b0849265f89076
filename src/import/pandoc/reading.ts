/** What the conversion of Pandoc's model collects on its way through a document. */
import type { Loss } from '../source.ts'
import type { Block } from './ast.ts'

/** One pass through a document. */
export interface Reading {
  /** The notes met so far, which read.ts converts. */
  readonly notes: Block[][]
  readonly losses: Loss[]
  /** Words that Pandoc's plain text leaves out: titles of boxes. */
  readonly titles: string[]
  /** The keys of the document's references: citations of others are text. */
  readonly keys: ReadonlySet<string>
}
