/** What the conversion of Pandoc's model collects on its way through a document. */
import type { Loss } from '../source.ts'
import type { Block } from './ast.ts'
import { shorten } from '../../brief/text/shorten.ts'

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

/** Adds a loss; its place is the first words of a text. */
export function lose(
  { losses }: Reading,
  severity: Loss['severity'],
  kind: string,
  place: string,
  advice: string,
): void {
  losses.push({ severity, kind, place: shorten(place.trim().replace(/\s+/g, ' '), 80), advice })
}
