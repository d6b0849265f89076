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

/** What converts a node of each kind. */
export type Handlers<Node extends { t: string }, Converted> = {
  [Kind in Node['t']]: (node: Extract<Node, { t: Kind }>, reading: Reading) => Converted[]
}

/** @returns what the handler of its kind makes of a node */
export function handled<Node extends { t: string }, Converted>(
  handlers: Handlers<Node, Converted>,
  node: Node,
  reading: Reading,
): Converted[] {
  // The handler of its own kind takes it, which TypeScript cannot follow.
  const handler = handlers[node.t as Node['t']] as (node: Node, reading: Reading) => Converted[]
  return handler(node, reading)
}
