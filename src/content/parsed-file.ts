/** One file of `content/`, read and parsed. */
import type { Problem } from '../brief/problems/problem.ts'
import type { Entry } from '../brief/model/source.ts'
import type { ContentFile } from './content-folder.ts'

export interface ParsedFile<Data = object> extends ContentFile {
  /** Absent where the file could not be read as one of its kind. */
  entry?: Entry<Data>
  /** The body as typed, behind as many line breaks as the front matter takes. */
  markdown?: string
  /** Whether its fields or its text stayed unknown, so that others seem to refer to nothing. */
  isUnread: boolean
  /** What is wrong within the file. */
  problems: Problem[]
}
