/** Limits on one file. Beyond them, a parser would run for minutes or overflow the stack. */
import type { Nodes, Root } from 'hast'
import { error, type Problem } from '../brief/problems/problem.ts'

/** Far above what any brief needs; parsing time grows with the square of most of these counts. */
export const limits = {
  /** Size of the whole file. */
  bytes: 500_000,
  /** Size of a file of references, which may have abstracts. */
  bytesOfReferences: 3_000_000,
  /** Works in a file of references. */
  works: 3_000,
  /** Characters of front matter. */
  frontMatter: 50_000,
  /** Lines of text. */
  lines: 15_000,
  /** Lines that begin with `>` or `:::`, or underline a heading with `===` or `---`. */
  markedLines: 1_000,
  /** Signs that can begin or end emphasis, links, code, formulas, citations or HTML, see `MARKS`. */
  marks: 50_000,
  /** The same in one paragraph, list item or row; parsing time grows with the square of this count. */
  marksInParagraph: 3_000,
  /** Characters of an address, at each of which its parser looks for its end. */
  address: 20_000,
  /** Ends of sentences and quotation marks there, with the square of which typography grows. */
  sentencesInParagraph: 2_000,
  /**
   * Characters from `[` to its `]` in one paragraph: the search for e-mail addresses goes back to an open
   * bracket at each word. Several spans count as one whose square is the sum of theirs.
   */
  charactersInBrackets: 25_000,
  /** Lines without an empty line between them; the time for a list grows with the square of its items. */
  linesTogether: 3_000,
  /** Items of lists and of definition lists, for the same reason; an empty line does not end a list. */
  items: 5_000,
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

const FENCE = /^[ \t]*:{3,}[ \t]*(\w?)/gm

const MARKS = /[*_[\]`$@<]|www\.|:\/\//g

const MARKS_IN_WORDS = 'characters *, _, [, ], `, $, @, < or addresses'

/** Ends of sentences, and straight quotation marks. */
const SENTENCE_SIGNS = /[.!?…](?=\s)|["']/g

const LONG_ADDRESS = new RegExp(`(?:www\\.|://|@)\\S{${limits.address}}`, 'i')

const EMPTY_LINE = /\n[ \t]*\n/

/** Where a paragraph ends: at an empty line, or before a list item or a row of a table. */
const END_OF_PARAGRAPH = /\n[ \t]*\n|\n(?=[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|\|))/g

const TOO_DEEP = `more than ${limits.depth} levels of lists, quotations or blocks`

/** A limit that a file exceeds. */
interface Excess {
  /** `more than 15000 lines` */
  words: string
  /** The line where it is exceeded, unless the whole file exceeds it. */
  line?: number
}

/**
 * @param text front matter or Markdown, before it is parsed
 * @returns the limit that the text exceeds; `undefined` if there is none
 */
export function exceededLimit(text: string): Excess | undefined {
  const deep = DEEP_LINE.exec(text)
  if (deep) return { words: TOO_DEEP, line: countOf(/\n/g, text.slice(0, deep.index)) + 1 }
  const nested = tooDeepBlock(text)
  if (nested !== undefined) return { words: TOO_DEEP, line: nested }
  if (countOf(/\n/g, text) > limits.lines) return { words: `more than ${limits.lines} lines` }
  if (countOf(/^[ \t]*(?:>|:{3})|^ {0,3}(?:=+|-+)[ \t]*$/gm, text) > limits.markedLines)
    return {
      words: `more than ${limits.markedLines} lines of quotations, blocks or underlined headings`,
    }
  if (countOf(/^[ \t]*(?:[-+*:]|\d{1,9}[.)])[ \t]/gm, text) > limits.items)
    return { words: `more than ${limits.items} items of lists` }
  if (countOf(MARKS, text) > limits.marks)
    return { words: `more than ${limits.marks} ${MARKS_IN_WORDS}` }
  if (cellsIn(text) > limits.cells) return { words: `more than ${limits.cells} table cells` }
  return excessOfParagraph(text)
}

/** The line of the first `:::block` within more blocks than `depth` allows. */
function tooDeepBlock(text: string): number | undefined {
  let depth = 0
  for (const [name, index] of Array.from(
    text.matchAll(FENCE),
    ({ 1: name, index }) => [name, index] as const,
  )) {
    depth = name === '' ? Math.max(0, depth - 1) : depth + 1
    if (depth > limits.depth) return countOf(/\n/g, text.slice(0, index)) + 1
  }
  return undefined
}

function excessOfParagraph(text: string): Excess | undefined {
  let inBrackets = 0
  for (const [paragraph, start] of partsOf(text, END_OF_PARAGRAPH)) {
    for (const length of bracketed(paragraph)) inBrackets += length ** 2
    const excess =
      inBrackets > limits.charactersInBrackets ** 2
        ? `more than ${limits.charactersInBrackets} characters between [ and ]`
        : faultOfParagraph(paragraph)
    if (excess !== undefined) return { words: excess, line: lineOf(text, paragraph, start) }
  }
  for (const [lines, start] of partsOf(text, /\n[ \t]*\n/g)) {
    if (countOf(/\n(?!\n|$)/g, lines) > limits.linesTogether)
      return {
        words: `more than ${limits.linesTogether} lines without an empty line between them`,
        line: lineOf(text, lines, start),
      }
  }
  return undefined
}

function faultOfParagraph(paragraph: string): string | undefined {
  if (countOf(MARKS, paragraph) > limits.marksInParagraph)
    return `more than ${limits.marksInParagraph} ${MARKS_IN_WORDS} in one paragraph`
  if (LONG_ADDRESS.test(paragraph)) return `an address of more than ${limits.address} characters`
  if (countOf(SENTENCE_SIGNS, paragraph) > limits.sentencesInParagraph)
    return `more than ${limits.sentencesInParagraph} sentences or quotation marks in one paragraph`
  return undefined
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

/** The parts of a text between matches, each with its offset. */
function* partsOf(text: string, between: RegExp): Generator<[part: string, start: number]> {
  let start = 0
  for (const { 0: gap, index } of text.matchAll(between)) {
    yield [text.slice(start, index), start]
    start = index + gap.length
  }
  yield [text.slice(start), start]
}

/** The line of the first words of a part. */
const lineOf = (text: string, part: string, start: number): number =>
  countOf(/\n/g, text.slice(0, start) + (/^\n*/.exec(part)?.[0] ?? '')) + 1

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
 * @param excess the limit that it exceeds
 * @returns the problem that the file exceeds a limit
 */
export function tooMuch(file: string, { words, line }: Excess = { words: TOO_DEEP }): Problem {
  const hint = 'Delete what was pasted by mistake, or split the text into several sections.'
  const position = { file, ...(line !== undefined && { line }) }
  return error('too-much-markup', position, `The file has ${words}.`, hint)
}

/** @returns the problem that a file of references has more works than `limits.works` */
export const tooManyWorks = (file: string): Problem =>
  tooMuch(file, { words: `more than ${limits.works} works` })

const countOf = (signs: RegExp, text: string): number => text.match(signs)?.length ?? 0

/** A table is a run of lines without an empty line. */
function cellsIn(text: string): number {
  return text.split(EMPTY_LINE).reduce((sum, block) => {
    const pipes = block.split('\n').map((row) => countOf(/\|/g, row))
    return sum + pipes.length * Math.max(...pipes)
  }, 0)
}
