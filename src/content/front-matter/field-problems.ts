/** Fields of the front matter that do not fit their schema, explained to an editor. */
import { isSeq } from 'yaml'
import type { core } from 'zod'
import { error, type Problem, type SourcePosition } from '../../brief/problems/problem.ts'
import { nearest } from '../../brief/text/nearest.ts'
import { keyRange, rangeOf, type ReadYaml } from './yaml-document.ts'

interface Context extends ReadYaml {
  file: string
  /** Names of the fields that files of this kind can have. */
  known: readonly string[]
}

type Path = readonly (string | number)[]

/** @returns what a fault that the schema found means: unknown, missing, empty or invalid fields */
export function explainIssue(issue: core.$ZodIssue, context: Context): Problem[] {
  const { document, known } = context
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, path, context))
  }
  const position = positionOfField(path, context)
  if (path.length === 0) {
    const message = 'The front matter is not a list of fields.'
    const hint = `Write each field as name: value. This file can have: ${known.join(', ')}.`
    return [error('unreadable-yaml', position, message, hint)]
  }
  const field = nameOf(path)
  if (!document.hasIn(path)) {
    const hint =
      // A rule between fields says itself what to add.
      issue.code === 'custom'
        ? issue.message
        : `Add a line ${String(path.at(-1))}: … to the front matter.`
    return [error('missing-field', position, `The field “${field}” is missing.`, hint)]
  }
  const value: unknown = document.getIn(path)
  if (value === null || value === undefined || value === '') {
    const hint = 'Add a value after the colon, or remove the field if it is optional.'
    return [error('empty-field', position, `The field “${field}” is empty.`, hint)]
  }
  const [message, hint] = wrongValue(issue, field, value)
  return [error('invalid-field', position, message, hint)]
}

/** @returns the known name that is most similar to an unknown one, if any is similar */
export function fieldMeantBy(key: string, known: readonly string[]): string | undefined {
  const lower = known.map((name) => name.toLowerCase())
  const guess = nearest(key.trim().toLowerCase(), lower)
  return known.find((name) => name.toLowerCase() === guess)
}

function unknownField(key: string, path: Path, context: Context): Problem {
  const { document, known } = context
  if (path.length > 0) {
    const message = `There is no field “${key}” in “${nameOf(path)}”.`
    const hint = 'Correct its name or remove it.'
    return error('unknown-field', positionOfField(path, context), message, hint)
  }
  const meant = fieldMeantBy(key, known)
  const all =
    known.length === 0
      ? 'This file has no fields: remove it.'
      : `Remove it. This file can have: ${known.join(', ')}.`
  const hint = meant === undefined ? all : `Did you mean ${meant}?`
  const position = context.positionOf(keyRange(document, [key]) ?? [])
  return error('unknown-field', position, `There is no field “${key}” in this file.`, hint)
}

/** The name of each type, and how to write a value of it. */
const TYPES: Record<string, readonly [name: string, hint: string]> = {
  string: ['text', 'Put quotes around the value.'],
  array: ['a list', 'Write it in square brackets, separated by commas: [one, two].'],
  boolean: ['true or false', 'Write true or false, without quotes.'],
  object: ['a group of fields', 'Write its fields below it, each indented by two spaces.'],
  record: [
    'a group of addresses',
    'Write each address below it, indented by two spaces, as old-address: new-address or a reason.',
  ],
}

function wrongValue(issue: core.$ZodIssue, field: string, value: unknown): [string, string] {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const [type, hint] = TYPES[issue.expected] ?? [issue.expected, `Correct ${field}.`]
    return [`The field “${field}” must be ${type}, not ${typeName(value)}.`, hint]
  }
  if (issue.code === 'invalid_key') {
    const [fault] = issue.issues
    const message = `A name in “${field}” ${fault?.message ?? 'is invalid'}.`
    return [message, 'Correct the name before the colon.']
  }
  const [rule = '', ...more] = issue.message.split('. ')
  const hint = more.length > 0 ? more.join('. ') : `Correct ${field} in the front matter.`
  return [`The field “${field}” ${rule}.`, hint]
}

function typeName(value: unknown): string {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'true or false'
  return isSeq(value) ? 'a list' : 'a group of fields'
}

/** The position of a value; of its name if it is empty; of its parent if it is missing. */
function positionOfField(path: Path, { file, document, positionOf }: Context): SourcePosition {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length)
    const range = rangeOf(document.getIn(part, true)) ?? keyRange(document, part)
    if (range) return positionOf(range)
  }
  return { file, line: 1 }
}

/** `links.1.url` as an editor counts: `links 2 url`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part))).join(' ')
}
