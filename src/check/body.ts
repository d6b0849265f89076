/** A file's body, parsed so that no text can exhaust the parser. */
import type { Nodes, Root } from 'hast'
import { error, placeOfNode, warning, type Problem } from '../brief/problem.ts'
import { parseBody, type LostWords } from '../markdown/parse.ts'
import { checkLiteralMarkup } from './literal-markup.ts'
import type { SourceFile } from './source-file.ts'

/** How deep a text may go: a list in a list in a quotation has a depth of 8. */
const DEEPEST = 50

/** A line that begins that many lists and quotations, or stands in as many. */
const ENDLESS =
  /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}|^[ \t]{200}[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m

/** The parser's time grows with the square of these; hundreds of them are no text any more. */
const MOST_QUOTATIONS = 1_000
const MOST_STARS = 4_000
const MOST_BRACKETS = 20_000
const MOST_UNOPENED = 2_000
const MOST_LINES = 5_000
const MOST_UNDERLINES = 1_000
const MOST_CELLS = 50_000

/**
 * @param source a file
 * @param frontMatter its front matter
 * @returns its body, empty where it holds more markup than the site can read, and that problem
 */
export function readBody(
  { file, body }: SourceFile,
  frontMatter: object,
): { body: Root; problems: Problem[] } {
  const lost: LostWords[] = []
  const tell = (message: LostWords) => void lost.push(message)
  const parsed = isEndless(body) ? undefined : parse(body, file, frontMatter, tell)
  if (parsed && !isDeep(parsed)) {
    const problems = [...checkLiteralMarkup(parsed, body, file), ...lostWords(lost, file)]
    return { body: parsed, problems }
  }
  const message =
    'The text holds rows of >, -, * or [, lines or cells without end, which no text needs.'
  const mend = 'Look for them and take them out, or make several sections of this one.'
  return {
    body: parseBody('', file, frontMatter),
    problems: [error('too-much-markup', { file }, message, mend)],
  }
}

function isEndless(body: string): boolean {
  if (ENDLESS.test(body)) return true
  const blocks = body.split(/\n[ \t]*\n/)
  if (blocks.filter((block) => /^[ \t]*>/m.test(block)).length > MOST_QUOTATIONS) return true
  if (countOf(/^ {0,3}(?:=+|-+)[ \t]*$/gm, body) > MOST_UNDERLINES) return true
  return blocks.some(
    (block) =>
      countOf(/[*_]+/g, block) > MOST_STARS ||
      countOf(/\[/g, block) > MOST_BRACKETS ||
      countOf(/\]/g, block) - countOf(/\[/g, block) > MOST_UNOPENED ||
      countOf(/\n/g, block) > MOST_LINES ||
      isEndlessTable(block),
  )
}

/** Each row of a table has as many cells as the first. */
function isEndlessTable(block: string): boolean {
  if (!block.includes('|')) return false
  const rows = block.split('\n')
  return rows.length * Math.max(...rows.map((row) => countOf(/\|/g, row))) > MOST_CELLS
}

const countOf = (signs: RegExp, text: string): number => text.match(signs)?.length ?? 0

function parse(
  body: string,
  file: string,
  frontMatter: object,
  tell: (message: LostWords) => void,
): Root | undefined {
  try {
    return parseBody(body, file, frontMatter, tell)
  } catch (cause) {
    // The parsers go down into what they read, and the stack has an end.
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** What an editor wrote and no reader would see. */
function lostWords(messages: readonly LostWords[], file: string): Problem[] {
  return messages.map(({ ruleId, place }) => {
    const position = place && 'start' in place ? place : undefined
    const [message, mend] = LOST[ruleId === 'cell' ? 'cell' : 'definition']
    return warning('words-not-printed', placeOfNode(file, { position }), message, mend)
  })
}

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

function isDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}
