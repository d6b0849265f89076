/** Reads and parses one file. */
import type { Root } from 'hast'
import type { Problem } from '../brief/problems/problem.ts'
import type { Entry } from '../brief/model/source.ts'
import type { ContentFile, TextFile } from './content-folder.ts'
import { readBytes, readSourceFile, type SourceFile } from './files/source-file.ts'
import { missingFrontMatter, readRecord, type RecordKind } from './front-matter/record.ts'
import { takeTitle } from './front-matter/section-title.ts'
import { kinds } from './kinds.ts'
import { exceededLimit, isTooDeep, tooMuch, withinStack } from './limits.ts'
import { checkLiteralMarkup } from './markdown/literal-markup.ts'
import { parseBody } from './markdown/parse.ts'

/** A file of `content/`, read and parsed. */
export interface ParsedFile extends ContentFile {
  /** Absent if the file could not be read. */
  entry?: Entry<object>
  /** The Markdown below the front matter, padded so that line numbers match the file. */
  markdown?: string
  /** The problems within the file. */
  problems: Problem[]
}

/**
 * @param cites whether the file is part of a brief with references
 * @throws disk errors other than a missing file or permission
 */
export function readFile(root: URL, place: TextFile, cites: boolean): ParsedFile {
  const { file, name } = place
  const bytes = readBytes(root, file)
  if (!(bytes instanceof Uint8Array)) return { ...place, problems: [bytes] }
  const { source: whole, problems } = readSourceFile(file, bytes)
  if (!whole) return { ...place, problems }
  const kind: RecordKind<object> = kinds[place.kind]
  const { source, given } = place.kind === 'sections' ? takeTitle(whole) : { source: whole }
  const missing = source.hasFrontMatter ? undefined : missingFrontMatter(source, kind, given)
  if (missing) return { ...place, problems: [...problems, missing] }
  const { data, fields, problems: ofFields } = readRecord(source, kind, given)
  const { body, problems: ofBody } = readBody(source, data, cites)
  return {
    ...place,
    entry: { file, name, data, fields, body },
    markdown: source.body,
    problems: [...problems, ...ofFields, ...ofBody],
  }
}

/** The parsed body, empty if it exceeds a limit. */
function readBody(
  { file, body }: SourceFile,
  frontMatter: object,
  cites: boolean,
): { body: Root; problems: Problem[] } {
  const excess = exceededLimit(body)
  const problems: Problem[] = []
  const parsed = excess
    ? undefined
    : withinStack(() => parseBody(body, file, frontMatter, problems, cites))
  if (!parsed || isTooDeep(parsed)) {
    return { body: parseBody('', file, frontMatter), problems: [tooMuch(file, excess)] }
  }
  return { body: parsed, problems: [...checkLiteralMarkup(parsed, body, file), ...problems] }
}
