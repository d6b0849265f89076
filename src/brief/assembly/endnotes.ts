/** Endnotes, each with every place that refers to it. */
import { noteId } from '../model/address.ts'
import type { Endnote } from '../model/brief.ts'
import type { EndnoteRecord } from '../model/front-matter.ts'
import type { NoteReferences } from './note-references.ts'
import { numberOf } from './file-numbers.ts'
import { error, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { textOf } from '../text/text.ts'

/**
 * Builds the endnotes of one brief.
 *
 * @param entries the brief's endnote files
 * @param references what the sections refer to
 * @returns the notes by number, and problems: a note that nobody refers to
 */
export function buildEndnotes(
  entries: readonly Entry<EndnoteRecord>[],
  references: NoteReferences,
): { endnotes: Endnote[]; problems: Problem[] } {
  const problems: Problem[] = []
  const endnotes = entries.flatMap((entry): Endnote[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const places = references.to(number)
    if (places.length === 0) {
      problems.push(
        error(
          'unused-endnote',
          { file: entry.file },
          `Nothing refers to endnote ${number}.`,
          `Write [^${number}] where the text needs it, or delete the file.`,
        ),
      )
    }
    return [{ number, id: noteId(number), ...textOf(entry.body), aliases: [], references: places }]
  })
  endnotes.sort((one, other) => one.number - other.number)
  return { endnotes, problems }
}
