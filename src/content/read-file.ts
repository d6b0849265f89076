/** Reads and parses one file. */
import type { Problem } from '../brief/problems/problem.ts'
import type { ProblemCode } from '../brief/problems/problem-codes.ts'
import type { Entry } from '../brief/model/source.ts'
import { readBody } from './markdown/body.ts'
import type { ContentFile, TextFile } from './content-folder.ts'
import { kinds } from './kinds.ts'
import { missingFrontMatter, readRecord, type RecordKind } from './front-matter/record.ts'
import { takeTitle } from './front-matter/section-title.ts'
import { readBytes, readSourceFile } from './files/source-file.ts'

/** A file of `content/`, read and parsed. */
export interface ParsedFile extends ContentFile {
  /** Absent if the file could not be read. */
  entry?: Entry<object>
  /** The Markdown below the front matter, padded so that line numbers match the file. */
  markdown?: string
  /** Whether its fields or its text could not be read, so that references to it seem broken. */
  isUnread: boolean
  /** The problems within the file. */
  problems: Problem[]
}

/**
 * @param root the project's root
 * @param place a file with front matter and text
 * @param cites whether it is part of a brief with references
 * @returns the parsed file and its problems
 * @throws disk errors other than a missing file or permission
 */
export function readFile(root: URL, place: TextFile, cites: boolean): ParsedFile {
  const { file, name } = place
  const bytes = readBytes(root, file)
  if (!(bytes instanceof Uint8Array)) {
    return { ...place, isUnread: true, problems: [bytes] }
  }
  const { source: whole, problems } = readSourceFile(file, bytes)
  if (!whole) return { ...place, isUnread: true, problems }
  const kind: RecordKind<object> = kinds[place.kind]
  const { source, given } = place.kind === 'sections' ? takeTitle(whole) : { source: whole }
  const missing = source.hasFrontMatter ? undefined : missingFrontMatter(source, kind, given)
  if (missing) return { ...place, isUnread: true, problems: [...problems, missing] }
  const { data, fields, problems: ofFields } = readRecord(source, kind, given)
  const { body, problems: ofBody } = readBody(source, data, cites)
  return {
    ...place,
    entry: { file, name, data, fields, body },
    markdown: source.body,
    isUnread: [...ofFields, ...ofBody].some(hidesText),
    problems: [...problems, ...ofFields, ...ofBody],
  }
}

/** Problems that hide fields or text; a block without an end takes the paragraphs below it. */
const HIDING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unreadable-yaml',
  'repeated-field',
  'too-much-markup',
  'unclosed-block',
])

const hidesText = ({ code }: Problem): boolean => HIDING.has(code)
