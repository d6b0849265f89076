/** The summary of a brief. */
import { summaryId } from '../model/address.ts'
import type { Summary } from '../model/brief.ts'
import type { SummaryRecord } from '../model/front-matter.ts'
import type { Entry } from '../model/source.ts'
import { blocksOf, plainText } from '../text/plain-text.ts'
import { withImagePaths } from './image-paths.ts'
import type { NoteReferences } from './note-references.ts'

/**
 * @param entry `summary.md`
 * @param notes resolves the note references, after those of the text
 * @returns the summary; its prose are blocks
 */
export function buildSummary(
  { file, data, body }: Entry<SummaryRecord>,
  notes: NoteReferences,
): Summary {
  const prose = withImagePaths(notes.resolve(blocksOf(body), file, false), file)
  return { id: summaryId, ...data, prose, plain: plainText(prose), aliases: [] }
}
