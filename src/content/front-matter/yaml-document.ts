/** YAML as front matter uses it: plain fields, no shorthand that an editor would type by mistake. */
import {
  isAlias,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ScalarTag,
  type Tags,
  type YAMLError,
} from 'yaml'
import { error, type Problem } from '../../brief/problems/problem.ts'
import type { SourceFile } from '../files/source-file.ts'
import { withoutUnreadable } from './readable-fields.ts'

/** A stretch of one line, from 1. */
export interface Stretch {
  line: number
  column: number
  endColumn?: number
}

/** Front matter that was read. */
export interface ReadYaml {
  /** Its fields, without those that cannot be read; absent where none can. */
  document?: Document
  lines: LineCounter
  /** Of each field that is left out the first words of its lines, its name among them. */
  unread?: readonly (readonly string[])[] | undefined
  problems: Problem[]
}

/**
 * @param source a file
 * @returns its front matter as a document with its lines, and a problem for each place where it
 *   cannot be read
 */
export function readYaml({ file, yaml }: Pick<SourceFile, 'file' | 'yaml'>): ReadYaml {
  const lines = new LineCounter()
  const tooLong = yaml.split('\n', MOST_LINES + 1).length > MOST_LINES
  if (tooLong) {
    const message = `The front matter has more than ${MOST_LINES} lines.`
    const hint = 'Put the text below the second line ---; the README lists the fields.'
    return { lines, problems: [error('unreadable-yaml', { file, line: 1 }, message, hint)] }
  }
  const fence = fences(yaml, file)
  if (fence.length > 0) return { lines, problems: fence }
  const read = (text: string) => parseShallow(text, file)
  const whole = isDeep(yaml) ? undefined : read(yaml)
  if (!whole) {
    const message = 'The front matter cannot be read: lists stand in lists without end.'
    return { lines, problems: [error('unreadable-yaml', { file, line: 1 }, message, GENERAL)] }
  }
  if (whole.problems.length === 0) return whole
  const { problems } = whole
  const { rest, unread } = withoutUnreadable(yaml, problems, read) ?? {}
  return { lines: whole.lines, problems, ...(rest && { document: rest.document, unread }) }
}

/**
 * @param range offsets into the front matter, as the YAML parser gives them
 * @param lines its lines
 * @returns where that is in the file
 */
export function placeOfRange([start, end]: readonly number[], lines: LineCounter): Stretch {
  const { line, col } = lines.linePos(start ?? 0)
  const last = lines.linePos(end ?? 0)
  return { line, column: col, ...(last.line === line && last.col > col && { endColumn: last.col }) }
}

/** Front matter has some twenty lines; the parser's time grows with the square of thousands. */
const MOST_LINES = 2_000

const GENERAL =
  'Write each field as name: value; put a value that holds a colon or begins with a sign in "quotes".'

/** What is wrong and what to do, in plain words, for the YAML parser's faults that editors make. */
const FAULTS: Partial<Record<YAMLError['code'], readonly [string, string]>> = {
  DUPLICATE_KEY: ['The same field stands here twice.', 'Take one of the two out.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A value holds a colon followed by a space.',
    'Put the value in "quotes".',
  ],
  MULTILINE_IMPLICIT_KEY: ['A line has no colon behind its name.', GENERAL],
  BAD_INDENT: [
    'A bracket or quotation mark is not closed, or a line is indented otherwise than its neighbours.',
    'Close it, and begin each field at the beginning of its line.',
  ],
  TAB_AS_INDENT: ['A line begins with a tab.', 'Begin it with spaces.'],
  MISSING_CHAR: ['A quotation mark, bracket or colon is missing.', GENERAL],
  BAD_ALIAS: ['A value begins with *, which has a meaning of its own here.', GENERAL],
  TAG_RESOLVE_FAILED: ['A value begins with !, which has a meaning of its own here.', GENERAL],
}

function explain({ code, pos, message }: YAMLError, file: string, lines: LineCounter): Problem {
  const { line, column } = placeOfRange(pos, lines)
  const [words, hint] = FAULTS[code] ?? [
    `The front matter cannot be read: ${firstSentence(message)}.`,
    GENERAL,
  ]
  const kind = code === 'DUPLICATE_KEY' ? 'repeated-field' : 'unreadable-yaml'
  return error(kind, { file, line, column }, words, hint)
}

const firstSentence = (message: string): string => message.split(/ at line|\n|:$/)[0] ?? message

/** The parser goes down into what it reads, and gives up on a text made to exhaust it. */
function parseShallow(yaml: string, file: string): (ReadYaml & { document: Document }) | undefined {
  const lines = new LineCounter()
  try {
    const document = parseDocument(yaml, {
      lineCounter: lines,
      uniqueKeys: true,
      logLevel: 'silent',
      customTags: (tags) => tags.map(asTyped),
    })
    const faults = [...document.errors, ...document.warnings]
    const problems = [
      ...oncePerLine(faults.map((fault) => explain(fault, file, lines))),
      ...shorthands(document, file, lines),
    ]
    return { document, lines, problems }
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** A number that would be written otherwise (07, 2e3, 2024.0) is the text that an editor sees. */
function asTyped(tag: Tags[number]): Tags[number] {
  if (typeof tag === 'string' || !NUMBERS.has(tag.tag) || tag.collection) return tag
  const resolve: ScalarTag['resolve'] = (text, onError, options) => {
    const value = tag.resolve(text, onError, options)
    return String(isScalar(value) ? value.value : value) === text ? value : text
  }
  return { ...tag, resolve }
}

const NUMBERS = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float'])

/** One fault makes others behind it. */
function oncePerLine(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ line }) => line).values()].flatMap(([first]) => first ?? [])
}

/** Deeper than any field of ours, and too deep for the parser. */
const DEEPEST = 20

function isDeep(yaml: string): boolean {
  let depth = 0
  for (const [sign] of yaml.matchAll(/[[{\]}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1
    if (depth > DEEPEST) return true
  }
  return /(?:[-?:][ \t]+){20}/.test(yaml)
}

/** Anchors swallow the beginning of a value, and aliases can make a small file a huge one. */
function shorthands(document: Document, file: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = []
  visit(document, (_key, node) => {
    if (!isNode(node) || (!isAlias(node) && !(node as { anchor?: string }).anchor)) return undefined
    const sign = isAlias(node) ? '*' : '&'
    const message = `A value begins with ${sign}, which has a meaning of its own here.`
    const place = { file, ...placeOfRange(node.range ?? [], lines) }
    problems.push(error('unreadable-yaml', place, message, 'Put the value in "quotes".'))
    return problems.length < 10 ? undefined : visit.BREAK
  })
  return problems
}

/** Lines that other readers of front matter take for its end. */
function fences(yaml: string, file: string): Problem[] {
  return yaml.split('\n').flatMap((text, index) => {
    if (!/^(---|\+\+\+|\.\.\.(?:\s|$))/.test(text)) return []
    const message = 'A line of the front matter begins with ---, +++ or ..., which ends it.'
    const place = { file, line: index + 1, column: 1 }
    return [error('unreadable-yaml', place, message, 'Put a space before it.')]
  })
}
