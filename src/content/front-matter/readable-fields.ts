/** The fields that can be read although others cannot: so all their faults are told at once. */
import type { Problem } from '../../brief/problems/problem.ts'

/** Front matter has some twenty lines and few faults: of more, the rest waits until these are fixed. */
const MOST_LINES = 100
const MOST_FAULTS = 10

/** Begins a field, or what was meant for one; not a line that continues it. */
const BEGINNING = /^[^\s#\-\]}]/

/** A field, its lines from 0, the last of them excluded. */
interface Field {
  /** What its lines begin with: its name, and that of a line which was not to continue it. */
  names: string[]
  from: number
  to: number
}

/**
 * Leaves out one field after the other, until the rest can be read.
 *
 * @param yaml front matter that cannot be read
 * @param problems what was found in it
 * @param read reads front matter; gives `undefined` where it is too much for the parser
 * @returns the front matter without the fields that cannot be read, every other character at its
 *   place, and for each of these fields the first words of its lines. `undefined` where too much is
 *   wrong
 */
export function withoutUnreadable<Read extends { problems: readonly Problem[] }>(
  yaml: string,
  problems: readonly Problem[],
  read: (yaml: string) => Read | undefined,
): { rest: Read; unread: string[][] } | undefined {
  let lines = yaml.split('\n')
  if (lines.length > MOST_LINES) return undefined
  let fields = fieldsOf(lines)
  const unread: string[][] = []
  let [fault] = problems
  while (fault && unread.length < MOST_FAULTS) {
    const { line = 1 } = fault
    const own = fields.findLastIndex(({ from }) => from < line)
    // A bracket that is not closed shows in the field behind it.
    const tries = [fields[own], fields[own - 1]].flatMap((field) => {
      const left = field && withoutField(lines, field)
      const rest = left && read(left.join('\n'))
      return rest ? [{ field, left, rest }] : []
    })
    const [best] = tries.sort((one, other) => faultsIn(one) - faultsIn(other))
    if (!best) return undefined
    unread.push(best.field.names)
    fields = fields.filter((field) => field !== best.field)
    lines = best.left
    ;[fault] = best.rest.problems
    if (!fault) return { rest: best.rest, unread }
  }
  return undefined
}

const faultsIn = ({ rest }: { rest: { problems: readonly Problem[] } }): number =>
  rest.problems.length

function fieldsOf(lines: readonly string[]): Field[] {
  const starts = [...lines.keys()].filter((index) => BEGINNING.test(lines[index] ?? ''))
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? lines.length
    return { names: lines.slice(from, to).map(firstWord), from, to }
  })
}

const firstWord = (line: string): string => /^\s*["']?([^\s:"']*)/.exec(line)?.[1] ?? ''

/** Spaces in its place. */
const withoutField = (lines: readonly string[], { from, to }: Field): string[] =>
  lines.map((line, index) => (index >= from && index < to ? ' '.repeat(line.length) : line))
