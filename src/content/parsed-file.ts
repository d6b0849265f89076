/** What reading makes of one file, whatever stands in the others: it holds until the file changes. */
import { createHash } from 'node:crypto'
import type { Problem } from '../brief/problems/problem.ts'
import type { Entry } from '../brief/model/source.ts'
import type { ContentFile } from './content-folder.ts'

export interface ParsedFile<Data = object> extends ContentFile {
  /** Digest of the file's bytes: where path and digest are equal, the rest is. */
  digest: string
  /** Absent where the file could not be read as one of its kind. */
  entry?: Entry<Data>
  /** Whether its fields or its text stayed unknown, so that others seem to refer to nothing. */
  isUnread: boolean
  /** What is wrong within the file. */
  problems: Problem[]
}

/**
 * Remembers an earlier reading.
 *
 * @param file path from the project's root
 * @param brief the brief that it belongs to, or ''
 * @param digest digest of what the file holds now
 * @returns what was made of it, or `undefined` where it is new or has changed
 */
export type Reuse = (file: string, brief: string, digest: string) => ParsedFile | undefined

/**
 * @param bytes a file's content
 * @returns its digest, 32 hexadecimal characters
 */
export function digestOf(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex')
}
