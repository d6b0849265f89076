/** Endnotes, each with the references to it. */
import { noteId } from '../model/place-id.ts'
import type { Endnote } from '../model/brief.ts'
import type { EndnoteRecord } from '../model/front-matter.ts'
import type { NoteReferences } from './note-references.ts'
import { numberOf } from './file-numbers.ts'
import { withImages } from './image-paths.ts'
import { error, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { textOf } from '../text/plain-text.ts'

/**
 * Builds the endnotes of one brief.
 *
 * @param entries the brief's endnote files
 * @param references the note references of the sections
 * @returns the notes by number, and a problem for each note without a reference
 */
export function buildEndnotes(
  entries: readonly Entry<EndnoteRecord>[],
  references: NoteReferences,
): { endnotes: Endnote[]; problems: Problem[] } {
  const problems: Problem[] = []
  const endnotes = entries.flatMap((entry): Endnote[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const ids = references.to(number)
    if (ids.length === 0) {
      problems.push(
        error(
          'unused-endnote',
          { file: entry.file, ...(entry.line !== undefined && { line: entry.line }) },
          `Nothing refers to endnote ${number}.`,
          `Write [^${number}] where the text needs it, or delete the note.`,
        ),
      )
    }
    const text = withImages(textOf(entry.body), entry.file)
    return [{ number, id: noteId(number), ...text, aliases: [], references: ids }]
  })
  endnotes.sort((one, other) => one.number - other.number)
  return { endnotes, problems }
}
