/** Front matter as YAML: plain fields, without anchors, aliases and tags. */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml'
import type { LineRange } from '../../brief/model/source.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'
import type { SourceFile } from '../files/source-file.ts'
import { exceededLimit, limits, tooMuch } from '../limits.ts'

/** Front matter that could be parsed. */
export interface ReadYaml {
  document: Document
  /** The front matter as plain values; numbers stay the text that the editor typed. */
  value: unknown
  /** The position in the file of offsets into the front matter. */
  positionOf: (range: readonly number[]) => LineRange & { file: string }
}

/**
 * @returns the front matter of a file, or the problem at the position where the YAML parser stops
 * @throws RangeError if it is nested so deeply that the stack overflows
 */
export function readYaml({ file, yaml }: Pick<SourceFile, 'file' | 'yaml'>): ReadYaml | Problem {
  const excess =
    yaml.length > limits.frontMatter
      ? { words: `more than ${limits.frontMatter} characters of front matter` }
      : exceededLimit(yaml)
  if (excess !== undefined) return tooMuch(file, excess)
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter,
    logLevel: 'silent',
    schema: 'failsafe',
    customTags: ['bool', 'null'],
  })
  const [fault] = [...document.errors, ...document.warnings]
  const found = documentEnd(yaml) ?? (fault ? explain(fault) : shorthand(document))
  const positionOf = (range: readonly number[]) => ({ file, ...lineRange(range, lineCounter) })
  if (!found) return { document, value: document.toJS() ?? {}, positionOf }
  const { code = 'unreadable-yaml', start, message, hint } = found
  return error(code, positionOf([start]), message, hint)
}

function lineRange([start = 0, end = start]: readonly number[], lines: LineCounter): LineRange {
  const { line, col } = lines.linePos(start)
  const last = lines.linePos(end)
  return { line, column: col, ...(last.line === line && last.col > col && { endColumn: last.col }) }
}

/** @returns the offsets of part of a YAML document; `undefined` if it is empty */
export function rangeOf(node: unknown): readonly number[] | undefined {
  const range = isNode(node) ? node.range : undefined
  return range && range[1] > range[0] ? range : undefined
}

/** @returns the offsets of a field's name; `path` has the names and indexes that lead to it */
export function keyRange(
  document: Document,
  path: readonly (string | number)[],
): readonly number[] | undefined {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pairs = isMap(map) ? map.items : []
  return rangeOf(pairs.find(({ key }) => nameOf(key) === String(path.at(-1)))?.key)
}

/** @returns the field's name, from the key of a YAML pair */
export const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

interface Fault {
  code?: 'repeated-field'
  /** Offset into the front matter. */
  start: number
  message: string
  hint: string
}

const HINT =
  'Write each field as name: value. Put quotes around a value that contains a colon or begins with a sign.'

/** Plain words for the parser's faults that editors cause. */
const MESSAGES: Partial<Record<YAMLError['code'], readonly [message: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'The value contains a colon followed by a space.',
    'Put quotes around the value: title: "One: two".',
  ],
  MULTILINE_IMPLICIT_KEY: ['This line has no colon after the field’s name.', HINT],
  BAD_INDENT: [
    'A bracket or quotation mark above is not closed, or this line is not indented like the others.',
    'Close it, and begin each field at the start of its line.',
  ],
  TAB_AS_INDENT: ['The line begins with a tab.', 'Use spaces instead.'],
  MISSING_CHAR: ['A colon, quotation mark or bracket is missing.', HINT],
  TAG_RESOLVE_FAILED: ['The value begins with !, which has a special meaning in YAML.', HINT],
  BAD_SCALAR_START: ['The value begins with a sign that has a special meaning in YAML.', HINT],
}

function explain({ code, pos: [start], message: full }: YAMLError): Fault {
  if (code === 'DUPLICATE_KEY') {
    const message = 'The front matter has this field twice.'
    return { code: 'repeated-field', start, message, hint: 'Remove one of the two.' }
  }
  const [words = full] = full.split(/ at line|\n|:$/)
  const [message, hint] = MESSAGES[code] ?? [`The front matter is not valid YAML: ${words}.`, HINT]
  return { start, message, hint }
}

/** A line at which the parser ends the document, without a word about the rest. */
function documentEnd(yaml: string): Fault | undefined {
  const match = /^(?:---|\.\.\.)(?=\s|$)/m.exec(yaml)
  if (!match) return undefined
  const message = `The front matter is not valid YAML: a line begins with ${match[0]}, which ends it.`
  return { start: match.index, message, hint: HINT }
}

/** The first anchor or alias. An anchor hides a word; aliases can expand to any size. */
function shorthand(document: Document): Fault | undefined {
  const faults: Fault[] = []
  visit(document, (_key, node) => {
    if (!isNode(node) || (!isAlias(node) && !(node as { anchor?: string }).anchor)) return undefined
    const sign = isAlias(node) ? '*' : '&'
    const message = `The value begins with ${sign}, which has a special meaning in YAML.`
    faults.push({ start: node.range?.[0] ?? 0, message, hint: 'Put quotes around the value.' })
    return visit.BREAK
  })
  return faults[0]
}
