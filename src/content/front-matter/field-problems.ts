/** What is wrong with a field of the front matter, in an editor's words. */
import type { Document, LineCounter } from 'yaml'
import { isMap, isNode, isScalar, isSeq } from 'yaml'
import type { core } from 'zod'
import { nearest } from '../../brief/text/nearest.ts'
import { error, type Place, type Problem } from '../../brief/problems/problem.ts'
import type { Entry } from '../../brief/model/source.ts'
import { placeOfRange } from './yaml-document.ts'

interface Context {
  file: string
  document: Document
  lines: LineCounter
  fields: NonNullable<Entry<unknown>['fields']>
  /** Names of the fields that files of this kind have. */
  known: readonly string[]
}

/**
 * @param issue what the schema objects to
 * @param context the file and its front matter
 * @returns problems at the places of the fields: unknown, missing, empty, of another type, wrong
 */
export function explainIssue(issue: core.$ZodIssue, context: Context): Problem[] {
  const { file, document, known } = context
  if (issue.code === 'unrecognized_keys') {
    if (issue.path.length > 0) return issue.keys.map((key) => unknownPart(key, issue.path, context))
    return issue.keys.map((key) => unknownField(key, placeOfKey(key, context), known))
  }
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (path.length === 0) {
    const message = 'The front matter is no list of fields.'
    const hint = `Write fields as name: value. This file's fields are: ${known.join(', ')}.`
    return [error('unreadable-yaml', { file, line: 1 }, message, hint)]
  }
  const field = nameOf(path)
  if (!document.hasIn(path)) {
    const message = `The field “${field}” is missing.`
    const hint = `Add a line ${String(path.at(-1))}: … to the front matter.`
    const inside = path.length > 1 ? placeOfPart(path, context) : { file, line: 1 }
    return [error('missing-field', inside, message, hint)]
  }
  const place = placeOfValue(path, context)
  const value: unknown = document.getIn(path)
  if (value === null || value === undefined || value === '') {
    const message = `The field “${field}” is empty.`
    return [
      error(
        'empty-field',
        place,
        message,
        `Write it behind the colon, in "quotes" where it begins with a sign. A field that need not be there can be taken out.`,
      ),
    ]
  }
  const [message, hint] = wrongValue(issue, field, value)
  return [error('invalid-field', place, message, hint)]
}

/**
 * @param key a name that no field has
 * @param known names of the fields that there are
 * @returns the field whose name is most like it, if one is
 */
export function fieldMeantBy(key: string, known: readonly string[]): string | undefined {
  const guess = nearest(
    key.trim().toLowerCase(),
    known.map((name) => name.toLowerCase()),
  )
  return known.find((name) => name.toLowerCase() === guess)
}

function unknownField(key: string, place: Place, known: readonly string[]): Problem {
  const meant = fieldMeantBy(key, known)
  const all =
    known.length === 0
      ? 'There are no fields to fill in here: take it out.'
      : `This file's fields are: ${known.join(', ')}.`
  const hint = meant === undefined ? all : `Did you mean ${meant}?`
  return error('unknown-field', place, `There is no field “${key}” here.`, hint)
}

/** Each type as it is called, and how a value of it is written. */
const TYPES: Record<string, readonly [string, string]> = {
  string: ['text', 'Put the value in "quotes".'],
  array: ['a list', 'Put the value in square brackets, with commas between several: [one, two].'],
  boolean: ['true or false', 'Write true or false, without quotes.'],
  object: ['a group of fields', 'Write its fields below it, each indented by two spaces.'],
  record: [
    'a group of addresses',
    'Write each below it, indented by two spaces, as old-address: what became of it.',
  ],
}

function wrongValue(issue: core.$ZodIssue, field: string, value: unknown): [string, string] {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const [type, hint] = TYPES[issue.expected] ?? [issue.expected, `Correct ${field}.`]
    return [`The field “${field}” must be ${type}, and it is ${typeName(value)}.`, hint]
  }
  if (issue.code === 'invalid_key') {
    const [fault] = issue.issues
    return [
      `A name in “${field}” ${fault?.message ?? 'is not right'}.`,
      'Correct the name before the colon.',
    ]
  }
  const [rule, ...more] = issue.message.split('. ')
  const hint = more.length > 0 ? more.join('. ') : `Correct ${field} in the front matter.`
  return [`The field “${field}” ${rule ?? issue.message}.`, hint]
}

function typeName(value: unknown): string {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return 'true or false'
  return isSeq(value) || Array.isArray(value) ? 'a list' : 'a group of fields'
}

function placeOfValue(path: readonly (string | number)[], { file, ...context }: Context): Place {
  const { document, lines } = context
  const node: unknown = document.getIn(path, true)
  const range = isNode(node) ? node.range : undefined
  // An empty value stands nowhere: its field does.
  if (range && range[1] > range[0]) return { file, ...placeOfRange(range, lines) }
  return placeOfPart(path, { file, ...context })
}

function placeOfPart(path: readonly PropertyKey[], { file, fields }: Context): Place {
  const [field, item] = path.map(String)
  return {
    file,
    line: 1,
    ...(fields.get(`${field ?? ''}.${item ?? ''}`) ?? fields.get(field ?? '')),
  }
}

function placeOfKey(name: string, { file, document, lines }: Context): Place {
  const pairs = isMap(document.contents) ? document.contents.items : []
  const key = pairs
    .map((pair) => pair.key)
    .find((one) => isScalar(one) && String(one.value) === name)
  const range = isScalar(key) ? key.range : undefined
  return { file, line: 1, ...(range && placeOfRange(range, lines)) }
}

function unknownPart(key: string, path: readonly PropertyKey[], context: Context): Problem {
  const message = `There is no field “${key}” in “${nameOf(path)}”.`
  const hint = 'Take it out, or correct its name.'
  return error('unknown-field', placeOfPart(path, context), message, hint)
}

/** `links.1.url` as an editor counts: `url` in item 2 of `links`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part))).join(' ')
}
