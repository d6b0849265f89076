/** Limits on one file. Beyond them, a parser would run for minutes or overflow the stack. */
import type { Nodes, Root } from 'hast'
import { error, type Problem } from '../brief/problems/problem.ts'

/** Far above what any brief needs; parsing time grows with the square of most of these counts. */
export const limits = {
  /** Size of the whole file. */
  bytes: 3_000_000,
  /** Characters of front matter. */
  frontMatter: 50_000,
  /** Lines of text. */
  lines: 15_000,
  /** Lines that begin with `>`, or underline a heading with `===` or `---`. */
  markedLines: 1_000,
  /** Characters that can begin or end emphasis or a link: `* _ [ ]`. */
  marks: 100_000,
  /** The same in one paragraph; parsing time grows with the square of this count, not of the other. */
  marksInParagraph: 10_000,
  /** Cells of all tables, each row counted as long as the longest row of its table. */
  cells: 50_000,
  /** Lists, quotations or groups inside one another. */
  depth: 50,
} as const

/** A line that begins more lists and quotations than `depth` allows, or is indented as deep. */
const DEEP_LINE = new RegExp(
  [
    `^(?:[ \\t]*(?:>|[-+*?:](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${limits.depth}}`,
    `^[ \\t]{${limits.depth * 4}}[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])`,
  ].join('|'),
  'm',
)

const MARKS = /[*_[\]]/g

const EMPTY_LINE = /\n[ \t]*\n/

const TOO_DEEP = `more than ${limits.depth} levels of lists or quotations`

/**
 * @param text front matter or Markdown, before it is parsed
 * @returns the limit that the text exceeds, in words such as `more than 15000 lines`; `undefined` if
 *   there is none
 */
export function exceededLimit(text: string): string | undefined {
  if (DEEP_LINE.test(text)) return TOO_DEEP
  if (countOf(/\n/g, text) > limits.lines) return `more than ${limits.lines} lines`
  if (countOf(/^[ \t]*>|^ {0,3}(?:=+|-+)[ \t]*$/gm, text) > limits.markedLines)
    return `more than ${limits.markedLines} lines of quotation or underlined headings`
  if (countOf(MARKS, text) > limits.marks)
    return `more than ${limits.marks} characters *, _, [ or ]`
  if (text.split(EMPTY_LINE).some((block) => countOf(MARKS, block) > limits.marksInParagraph))
    return `more than ${limits.marksInParagraph} characters *, _, [ or ] in one paragraph`
  if (text.includes('|') && cellsIn(text) > limits.cells)
    return `more than ${limits.cells} table cells`
  return undefined
}

/** @returns the result of a parser, or `undefined` if deep nesting overflows the stack */
export function withinStack<Parsed>(parse: () => Parsed): Parsed | undefined {
  try {
    return parse()
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** @returns whether a body is nested more deeply than `limits.depth` */
export function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

/**
 * @param file the file's path
 * @param excess the limit that it exceeds, such as `more than 15000 lines`
 * @returns the problem that the file exceeds a limit
 */
export function tooMuch(file: string, excess = TOO_DEEP): Problem {
  const hint = 'Delete what was pasted by mistake, or split the text into several sections.'
  return error('too-much-markup', { file }, `The file has ${excess}.`, hint)
}

const countOf = (signs: RegExp, text: string): number => text.match(signs)?.length ?? 0

/** A table is a run of lines without an empty line. */
function cellsIn(text: string): number {
  return text.split(EMPTY_LINE).reduce((sum, block) => {
    const pipes = block.split('\n').map((row) => countOf(/\|/g, row))
    return sum + pipes.length * Math.max(...pipes)
  }, 0)
}
