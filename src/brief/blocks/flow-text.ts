import type { Text } from '../model/text.ts'

/** What a list of blocks is as far as its text goes. */
export type Flow = readonly (Text & { kind: string })[]

/**
 * @param flow blocks in a row
 * @returns their plain text without pull quotes: these repeat it, and may be moved
 */
export function flowText(flow: Flow): string {
  return flow.flatMap(({ kind, plain }) => (kind === 'pull-quote' ? [] : plain)).join(' ')
}
