/** Front matter: YAML to a record that its schema accepts, or problems with their lines. */
import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml'
import type { core, ZodType } from 'zod'
import type { Problem } from '../../brief/problems/problem.ts'
import type { Entry } from '../../brief/model/source.ts'
import { explainIssue, fieldMeantBy } from './field-problems.ts'
import { checkValues } from './values.ts'
import type { SourceFile } from '../files/source-file.ts'
import { placeOfRange, readYaml, type ReadYaml } from './yaml-document.ts'

type Issue = core.$ZodIssue

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
  const { document, lines, problems, unread = [] } = readYaml(source)
  if (!document) return { data: kind.fallback, fields: new Map(), problems }
  const fields = fieldsOf(document, lines)
  const given: unknown = document.toJS() ?? {}
  const result = kind.schema.safeParse(given)
  const found = [...problems, ...checkValues(document, source, lines)]
  if (result.success) return { data: result.data, fields, problems: found }
  const known = Object.keys(kind.schema.shape)
  const { issues } = result.error
  const isMeant = meantFields(issues, unread, known)
  const isMissing = ({ path }: Issue) => path.length === 1 && !document.hasIn(path)
  const told = issues.filter((issue) => !isMissing(issue) || !isMeant(String(issue.path[0])))
  return {
    data: salvage(given, issues, kind),
    fields,
    problems: [
      ...found,
      ...told.flatMap((issue) =>
        explainIssue(issue, { file: source.file, document, lines, fields, known }),
      ),
    ],
  }
}

/** Tells of a field that is not there whether it is misspelt, or cannot be read. */
function meantFields(
  issues: readonly Issue[],
  unread: NonNullable<ReadYaml['unread']>,
  known: readonly string[],
): (name: string) => boolean {
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => fieldMeantBy(key, known)) : [],
  )
  const meant = new Set([...misspelt, ...unread.flat()])
  // Who knows which field a line without a name was to be.
  const isNameless = unread.some((names) => !names.some((name) => known.includes(name)))
  return (name) => isNameless || meant.has(name)
}

/** Fields by name; a field inside another one as `aliases.old-title`. */
function fieldsOf(document: Document, lines: LineCounter): Fields {
  const pairs = isMap(document.contents) ? document.contents.items : []
  return new Map(
    pairs.flatMap(({ key, value }) => {
      if (!isScalar(key) || !key.range) return []
      const name = String(key.value)
      const items = isSeq(value) ? value.items : []
      const inside = isMap(value) ? value.items : []
      return [
        [name, placeOfRange(rangeOf(value) ?? key.range, lines)] as const,
        ...items.flatMap((item, index) => {
          const range = rangeOf(item)
          return range ? [[`${name}.${index}`, placeOfRange(range, lines)] as const] : []
        }),
        ...inside.flatMap(({ key: inner }) =>
          isScalar(inner) && inner.range
            ? [[`${name}.${String(inner.value)}`, placeOfRange(inner.range, lines)] as const]
            : [],
        ),
      ]
    }),
  )
}

/** Of a value that takes up room. */
function rangeOf(node: unknown) {
  const range = isNode(node) ? node.range : undefined
  return range && range[1] > range[0] ? range : undefined
}

/** The fields that are right, so that what refers to them is not reported as well. */
function salvage<Data extends object>(
  given: unknown,
  issues: readonly Issue[],
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
