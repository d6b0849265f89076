/** Reads and parses one file. */
import type { Problem } from '../brief/problems/problem.ts'
import type { Entry } from '../brief/model/source.ts'
import { readBody } from './markdown/body.ts'
import type { ContentFile, TextFile } from './content-folder.ts'
import { kinds } from './kinds.ts'
import { readRecord, type RecordKind } from './front-matter/record.ts'
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
 * @returns the parsed file and its problems
 * @throws disk errors other than a missing file or permission
 */
export function readFile(root: URL, place: TextFile): ParsedFile {
  const { file, name } = place
  const bytes = readBytes(root, file)
  if (!(bytes instanceof Uint8Array)) {
    return { ...place, isUnread: true, problems: [bytes] }
  }
  const { source, problems } = readSourceFile(file, bytes)
  if (!source) return { ...place, isUnread: true, problems }
  const kind: RecordKind<object> = kinds[place.kind]
  const { data, fields, problems: ofFields } = readRecord(source, kind)
  const { body, problems: ofBody } = readBody(source, data)
  return {
    ...place,
    entry: { file, name, data, fields, body },
    markdown: source.body,
    isUnread: [...ofFields, ...ofBody].some(hidesText),
    problems: [...problems, ...ofFields, ...ofBody],
  }
}

/** Whether all fields or the whole text could not be read. */
const hidesText = ({ code }: Problem): boolean =>
  code === 'unreadable-yaml' || code === 'repeated-field' || code === 'too-much-markup'
