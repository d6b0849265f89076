/** One file of `content/`, read and parsed. */
import type { Problem } from '../brief/problems/problem.ts'
import type { Entry } from '../brief/model/source.ts'
import type { ContentFile } from './content-folder.ts'

export interface ParsedFile<Data = object> extends ContentFile {
  /** Absent if the file could not be read. */
  entry?: Entry<Data>
  /** The Markdown below the front matter, padded so that line numbers match the file. */
  markdown?: string
  /** Whether its fields or its text could not be read, so that references to it seem broken. */
  isUnread: boolean
  /** The problems within the file. */
  problems: Problem[]
}
