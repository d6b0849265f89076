/** What an editor wrote and no reader would see. */
import { placeOfNode, warning, type Problem } from '../../brief/problems/problem.ts'
import type { LostWords } from './parse.ts'

const LOST = {
  cell: [
    'The row has more cells than the table has columns: what is behind the last is not printed.',
    'Add a column to the first row and the line of dashes; a | within a cell is written \\|.',
  ],
  definition: [
    'The line begins like the address of a link and no link asks for it: it is not printed.',
    'Put a backslash before the first [ where it is a text, or take the line out.',
  ],
} as const

/**
 * @param messages what `remarkLostWords` has noticed
 * @param file the file's path
 * @returns a warning for each
 */
export function explainLostWords(messages: readonly LostWords[], file: string): Problem[] {
  return messages.map(({ ruleId, place }) => {
    const position = place && 'start' in place ? place : undefined
    const [message, hint] = LOST[ruleId === 'cell' ? 'cell' : 'definition']
    return warning('words-not-printed', placeOfNode(file, { position }), message, hint)
  })
}
