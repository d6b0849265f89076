/** Limits on one file. Beyond them, a parser would run for minutes or overflow the stack. */
import type { Nodes, Root } from 'hast'
import { error, type Problem } from '../brief/problems/problem.ts'
import { linePositions } from '../brief/text/line-positions.ts'

export const limits = {
  /** Size of a file. */
  bytes: 500_000,
  /** Size of a file of references, which may have abstracts. */
  bytesOfReferences: 3_000_000,
  /** Works in a file of references. */
  works: 3_000,
  /** Characters of front matter. */
  frontMatter: 50_000,
  /** Lists, quotations or blocks inside one another. */
  depth: 50,
  /**
   * Characters from `[` to its `]`: the search for e-mail addresses goes back to an open bracket at each
   * word. Several spans count as one whose square is the sum of theirs.
   */
  charactersInBrackets: 25_000,
} as const

/** How much of something a text may have: far more than any brief. `#` is the number. */
type Limit = readonly [count: (text: string) => number, most: number, excess: string]

const countOf =
  (signs: RegExp) =>
  (text: string): number =>
    text.match(signs)?.length ?? 0

/** Signs that can begin or end emphasis, links, code, formulas, citations or HTML. */
const marks = countOf(/[*_[\]`$@<]|www\.|:\/\//g)
const MARKS = 'more than # characters *, _, [, ], `, $, @, < or addresses'

/** In a whole text. Parsing time grows with the square of most of these counts. */
const IN_TEXT: readonly Limit[] = [
  [countOf(/\n/g), 15_000, 'more than # lines'],
  [
    countOf(/^[ \t]*(?:>|:{3})|^ {0,3}(?:=+|-+)[ \t]*$/gm),
    1_000,
    'more than # lines of quotations, blocks or underlined headings',
  ],
  // An empty line does not end a list.
  [countOf(/^[ \t]*(?:[-+*:]|\d{1,9}[.)])[ \t]/gm), 5_000, 'more than # items of lists'],
  [marks, 50_000, MARKS],
  [cellsIn, 50_000, 'more than # table cells'],
]

/** In one paragraph, list item or row. */
const IN_PARAGRAPH: readonly Limit[] = [
  [marks, 3_000, `${MARKS} in one paragraph`],
  // At each of these characters, the parser looks for the end of the address.
  [longestAddress, 20_000, 'an address of more than # characters'],
  // For typography.
  [
    countOf(/[.!?…](?=\s)|["']/g),
    2_000,
    'more than # sentences or quotation marks in one paragraph',
  ],
]

/** Between two empty lines. The time for a list grows with the square of its items. */
const TOGETHER: readonly Limit[] = [
  [countOf(/\n(?!\n|$)/g), 3_000, 'more than # lines without an empty line between them'],
]

const TOO_DEEP = `more than ${limits.depth} levels of lists, quotations or blocks`

/** A line that begins more lists and quotations than `depth` allows, or is indented as deep. */
const DEEP_LINE = new RegExp(
  [
    `^(?:[ \\t]*(?:>|[-+*?:](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${limits.depth}}`,
    `^[ \\t]{${limits.depth * 4}}[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])`,
  ].join('|'),
  'm',
)

const FENCE = /^[ \t]*:{3,}[ \t]*(\w?)/gm

const EMPTY_LINE = /\n[ \t]*\n/g

/** Where a paragraph ends: at an empty line, or before a list item or a row of a table. */
const END_OF_PARAGRAPH = /\n[ \t]*\n|\n(?=[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|\|))/g

/** A limit that a file exceeds. */
interface Excess {
  /** `more than 15000 lines` */
  words: string
  /** The line where it is exceeded, unless the whole file exceeds it. */
  line?: number | undefined
}

/**
 * @param text front matter or Markdown, before it is parsed
 * @returns the limit that the text exceeds; `undefined` if there is none
 */
export function exceededLimit(text: string): Excess | undefined {
  const lineOf = (offset: number): number => linePositions(text)(offset).line
  const deep = DEEP_LINE.exec(text)?.index ?? deepBlock(text)
  if (deep !== undefined) return { words: TOO_DEEP, line: lineOf(deep) }
  const words = exceeded(text, IN_TEXT)
  if (words !== undefined) return { words }
  let inBrackets = 0
  for (const [paragraph, start] of partsOf(text, END_OF_PARAGRAPH)) {
    for (const length of bracketed(paragraph)) inBrackets += length ** 2
    const excess =
      inBrackets > limits.charactersInBrackets ** 2
        ? `more than ${limits.charactersInBrackets} characters between [ and ]`
        : exceeded(paragraph, IN_PARAGRAPH)
    if (excess !== undefined) return { words: excess, line: lineOf(start) }
  }
  for (const [lines, start] of partsOf(text, EMPTY_LINE)) {
    const excess = exceeded(lines, TOGETHER)
    if (excess !== undefined) return { words: excess, line: lineOf(start) }
  }
  return undefined
}

function exceeded(text: string, table: readonly Limit[]): string | undefined {
  const [, most, excess] = table.find(([count, limit]) => count(text) > limit) ?? []
  return excess?.replace('#', String(most))
}

/** Where the first `:::block` is within more blocks than `depth` allows. */
function deepBlock(text: string): number | undefined {
  let depth = 0
  for (const { 1: name, index } of text.matchAll(FENCE)) {
    depth = name === '' ? Math.max(0, depth - 1) : depth + 1
    if (depth > limits.depth) return index
  }
  return undefined
}

/** A table is a run of lines without an empty line; each row counts as long as the longest. */
function cellsIn(text: string): number {
  return text.split(EMPTY_LINE).reduce((sum, block) => {
    const pipes = block.split('\n').map(countOf(/\|/g))
    return sum + pipes.length * Math.max(...pipes)
  }, 0)
}

function longestAddress(paragraph: string): number {
  const addresses = paragraph.match(/(?<=www\.|:\/\/|@)\S+/gi) ?? []
  return Math.max(0, ...addresses.map(({ length }) => length))
}

/** The lengths from each outermost `[` to its `]`, or to the end of the paragraph. */
function* bracketed(paragraph: string): Generator<number> {
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of paragraph.matchAll(/\\[^]|[[\]]/g)) {
    if (sign === '[') {
      if (depth === 0) start = index
      depth += 1
    } else if (sign === ']' && depth > 0) {
      depth -= 1
      if (depth === 0) yield index - start
    }
  }
  if (depth > 0) yield paragraph.length - start
}

/** The parts of a text between matches, each with the offset of its first words. */
function* partsOf(text: string, between: RegExp): Generator<[part: string, start: number]> {
  let start = 0
  for (const { 0: gap, index } of [...text.matchAll(between), { 0: '', index: text.length }]) {
    const part = text.slice(start, index)
    yield [part, start + part.search(/[^\n]|$/)]
    start = index + gap.length
  }
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

/** @returns the problem that a file exceeds a limit, by default `limits.depth` */
export function tooMuch(file: string, { words, line }: Excess = { words: TOO_DEEP }): Problem {
  const hint = 'Delete what was pasted by mistake, or split the text into several sections.'
  return error('too-much-markup', { file, line }, `The file has ${words}.`, hint)
}

/** @returns the problem that a file of references has more works than `limits.works` */
export const tooManyWorks = (file: string): Problem =>
  tooMuch(file, { words: `more than ${limits.works} works` })
