/** Endnotes: files `endnotes/2.md`, or all in `endnotes.md`, as `[^2]: Text.`, one after the other. */
import type { Element } from 'hast'
import { noteId } from '../model/place-id.ts'
import type { Endnote } from '../model/brief.ts'
import type { EndnoteRecord, NoteListRecord } from '../model/front-matter.ts'
import type { NoteReferences } from './note-references.ts'
import { numberOf } from './file-numbers.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { blocksOf, plainText, textOf } from '../text/plain-text.ts'

/** @returns the notes of `endnotes.md` as files of their own would give them, by their labels */
export function notesIn({ file, body }: Entry<NoteListRecord>): Entry<EndnoteRecord>[] {
  return blocksOf(body)
    .filter(isNote)
    .map((note): Entry<EndnoteRecord> => ({
      file,
      name: String(note.properties['note']),
      ...(note.position && { line: note.position.start.line }),
      data: {},
      body: { type: 'root', children: note.children },
    }))
}

/** @returns a problem for the first text of `endnotes.md` that is in none of its notes */
export function checkNoteList({ file, body }: Entry<NoteListRecord>): Problem[] {
  const stray = blocksOf(body).find((block) => !isNote(block) && plainText([block]) !== '')
  if (!stray) return []
  const message = 'This text is in none of the notes.'
  const hint =
    'Begin each note with its number, [^1]:, and its further paragraphs with four spaces.'
  return [error('text-outside-notes', positionOfNode(file, stray), message, hint)]
}

const isNote = ({ tagName }: Element): boolean => tagName === 'note-definition'

/**
 * @param entries the brief's endnotes
 * @param references the note references of the brief
 * @param problems gets one for each note without a reference
 * @returns the notes by number, each with the ids of the references to it
 */
export function buildEndnotes(
  entries: readonly Entry<EndnoteRecord>[],
  references: NoteReferences,
  problems: Problem[],
): Endnote[] {
  const endnotes = entries.flatMap((entry): Endnote[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const ids = references.to(number)
    if (ids.length === 0) {
      const hint = `Write [^${number}] where the text needs it, or delete the note.`
      problems.push(error('unused-endnote', entry, `Nothing refers to endnote ${number}.`, hint))
    }
    return [{ number, id: noteId(number), ...textOf(entry.body), aliases: [], references: ids }]
  })
  return endnotes.sort((one, other) => one.number - other.number)
}
