/** Front matter: YAML to a record that its schema accepts, or problems with their lines. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { core, ZodType } from 'zod'
import { error, type Problem } from '../brief/problem.ts'
import type { Entry } from '../brief/source.ts'
import { nearest } from './nearest.ts'
import type { SourceFile } from './source-file.ts'

type Fields = NonNullable<Entry<unknown>['fields']>

/** A kind of file's schema, its fields and what stands in for fields that are wrong. */
export interface RecordKind<Data> {
  schema: ZodType<Data> & { shape: Record<string, unknown> }
  /** So that the rest can be checked in the same run; never published. */
  fallback: Data
}

/**
 * Reads a file's front matter.
 *
 * @param source the file
 * @param kind what it should hold
 * @returns the record (wrong fields replaced by the fallback's), where its fields stand, and all
 *   problems
 */
export function readRecord<Data extends object>(
  source: SourceFile,
  kind: RecordKind<Data>,
): { data: Data; fields: Fields; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source.yaml, { lineCounter: lines, uniqueKeys: true })
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => {
      const { line, col } = lines.linePos(pos[0])
      const place = { file: source.file, line, column: col }
      return error('unreadable-yaml', place, firstSentence(message), YAML_MEND)
    })
    return { data: kind.fallback, fields: new Map(), problems }
  }
  const fields = fieldsOf(document, lines)
  const given: unknown = document.toJS() ?? {}
  const result = kind.schema.safeParse(given)
  if (result.success) return { data: result.data, fields, problems: [] }
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, Object.keys(kind.schema.shape)).map(({ key, code, message, mend }) =>
      error(code, { file: source.file, line: 1, ...fields.get(String(key)) }, message, mend),
    ),
  )
  return { data: salvage(given, result.error.issues, kind), fields, problems }
}

const YAML_MEND =
  'Write each field as name: value; put a value that holds a colon or begins with a sign in "quotes".'

const firstSentence = (message: string): string =>
  `The front matter cannot be read: ${message.split(/ at line|\n/)[0] ?? message}.`

interface Explanation {
  key: PropertyKey | undefined
  code: string
  message: string
  mend: string
}

function explain(issue: core.$ZodIssue, fields: readonly string[]): Explanation[] {
  const [key] = issue.path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      key: unknown,
      code: 'unknown-field',
      message: `There is no field “${unknown}” here.`,
      mend: suggestField(unknown, fields),
    }))
  }
  const field = issue.path.map(String).join('.')
  if (key === undefined) {
    const mend = `Write fields as name: value. This file's fields are: ${fields.join(', ')}.`
    return [
      { key, code: 'unreadable-yaml', message: 'The front matter is no list of fields.', mend },
    ]
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
  return missing
    ? [
        {
          key,
          code: 'missing-field',
          message: `The field “${field}” is missing.`,
          mend: `Add a line ${field}: … to the front matter.`,
        },
      ]
    : [
        {
          key,
          code: 'invalid-field',
          message: `The field “${field}” is not right: ${plainWords(issue.message)}.`,
          mend: `Correct ${field} in the front matter.`,
        },
      ]
}

const plainWords = (message: string): string => message.replace(/^Invalid input: /, '')

function suggestField(unknown: string, fields: readonly string[]): string {
  const guess = nearest(unknown, fields)
  if (guess !== undefined) return `Did you mean ${guess}?`
  if (fields.length === 0) return 'Files of this kind have no fields: leave the front matter empty.'
  return `This file's fields are: ${fields.join(', ')}.`
}

/** Fields by name; a field inside another one as `aliases.old-title`. */
function fieldsOf(document: Document, lines: LineCounter): Fields {
  const inside = (node: unknown, path: string): [string, { line: number; column: number }][] =>
    !isMap(node)
      ? []
      : node.items.flatMap(({ key, value }) => {
          if (!isScalar(key) || !key.range) return []
          const { line, col } = lines.linePos(key.range[0])
          const name = path + String(key.value)
          return [[name, { line, column: col }], ...inside(value, `${name}.`)]
        })
  return new Map(inside(document.contents, ''))
}

/** The fields that are right, so that what refers to them is not reported as well. */
function salvage<Data extends object>(
  given: unknown,
  issues: readonly core.$ZodIssue[],
  { schema, fallback }: RecordKind<Data>,
): Data {
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
    ),
  )
  const right = Object.entries(given ?? {}).filter(([key]) => !wrong.has(key))
  const result = schema.safeParse({ ...fallback, ...Object.fromEntries(right) })
  return result.success ? result.data : fallback
}
