/** Checks front matter against the schema of its kind. */
import { isMap, isScalar, isSeq } from 'yaml'
import type { core, ZodType } from 'zod'
import type { LineRange } from '../../brief/model/source.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'
import type { SourceFile } from '../files/source-file.ts'
import { tooMuch, withinStack } from '../limits.ts'
import { explainIssue, fieldMeantBy } from './field-problems.ts'
import type { GivenTitle } from './section-title.ts'
import { checkValues } from './values.ts'
import { nameOf, rangeOf, readYaml, type ReadYaml } from './yaml-document.ts'

type Issue = core.$ZodIssue

type Fields = Map<string, LineRange>

/** The schema of a kind of file. */
export interface RecordKind<Data> {
  schema: ZodType<Data> & { shape: Record<string, unknown> }
  /** Replaces wrong fields so that the rest can be checked in the same run; never published. */
  fallback: Data
}

/**
 * @param given a title that the text gives instead of the front matter
 * @returns the record of a file with fallbacks for wrong fields, the positions of its fields, its problems
 */
export function readRecord<Data extends object>(
  source: SourceFile,
  kind: RecordKind<Data>,
  given?: GivenTitle,
): { data: Data; fields: Fields; problems: Problem[] } {
  const { file } = source
  const yaml = withinStack(() => readYaml(source)) ?? tooMuch(file)
  if ('code' in yaml) return { data: kind.fallback, fields: new Map(), problems: [yaml] }
  const fields = fieldsOf(yaml)
  if (given) fields.set('title', given)
  const value = given && isRecord(yaml.value) ? { ...yaml.value, title: given.title } : yaml.value
  const problems = checkValues(yaml, source)
  const result = kind.schema.safeParse(value)
  if (result.success) return { data: result.data, fields, problems }
  const known = Object.keys(kind.schema.shape)
  const { issues } = result.error
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => fieldMeantBy(key, known)) : [],
    ),
  )
  // A misspelt field is not reported as missing too.
  const isMisspelt = ({ path: [name, ...rest] }: Issue) =>
    rest.length === 0 && !yaml.document.has(name) && misspelt.has(String(name))
  return {
    data: withFallbacks(value, issues, kind),
    fields,
    problems: [
      ...problems,
      ...issues
        .filter((issue) => !isMisspelt(issue))
        .flatMap((issue) => explainIssue(issue, { ...yaml, file, known })),
    ],
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @returns the problem that a file without front matter needs it; `undefined` if no field is required */
export function missingFrontMatter<Data extends object>(
  { file, body }: SourceFile,
  { schema }: RecordKind<Data>,
  given?: GivenTitle,
): Problem | undefined {
  const [, first = ''] = /^([a-z]\w*):[ \t]/i.exec(body) ?? []
  const looksLikeFields = Object.keys(schema.shape).includes(first)
  if (!looksLikeFields && schema.safeParse(given ? { title: given.title } : {}).success) {
    return undefined
  }
  const message = 'The file has no front matter.'
  const hint = 'Begin the file with a line ---, then its fields, then another line ---.'
  const title = 'title' in schema.shape && !('authors' in schema.shape)
  return error(
    'no-front-matter',
    { file, line: 1 },
    message,
    title && !looksLikeFields ? `Begin the file with its title: # Title. Or: ${hint}` : hint,
  )
}

/** Positions of fields by name; of a list's item as `authors.0`, of a field in a group as `aliases.p1`. */
function fieldsOf({ document, positionOf }: ReadYaml): Fields {
  const fields = new Map<string, LineRange>()
  const set = (name: string, range: readonly number[] | undefined) => {
    if (range) fields.set(name, positionOf(range))
  }
  const pairs = isMap(document.contents) ? document.contents.items : []
  for (const { key, value } of pairs.filter((pair) => isScalar(pair.key))) {
    const name = nameOf(key)
    set(name, rangeOf(value) ?? rangeOf(key))
    if (isSeq(value)) value.items.forEach((item, index) => set(`${name}.${index}`, rangeOf(item)))
    if (isMap(value))
      value.items.forEach((pair) => set(`${name}.${nameOf(pair.key)}`, rangeOf(pair.key)))
  }
  return fields
}

/** Keeps the correct fields, so that references to them are not reported as broken. */
function withFallbacks<Data extends object>(
  value: unknown,
  issues: readonly Issue[],
  { schema, fallback }: RecordKind<Data>,
): Data {
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
    ),
  )
  const right = Object.entries(value ?? {}).filter(([key]) => !wrong.has(key))
  const result = schema.safeParse({ ...fallback, ...Object.fromEntries(right) })
  return result.success ? result.data : fallback
}
