/** The notes of `endnotes.md`: `[^1]: Text.`, one after the other. */
import type { Element } from 'hast'
import type { EndnoteRecord, NoteListRecord } from '../model/front-matter.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { blocksOf, plainText } from '../text/plain-text.ts'

/** @returns the notes of a list as files of their own would give them, by their labels */
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

/** @returns a problem for the first text of a list that is in none of its notes */
export function checkNoteList({ file, body }: Entry<NoteListRecord>): Problem[] {
  const stray = blocksOf(body).find((block) => !isNote(block) && plainText([block]) !== '')
  if (!stray) return []
  const message = 'This text is in none of the notes.'
  const hint =
    'Begin each note with its number, [^1]:, and its further paragraphs with four spaces.'
  return [error('text-outside-notes', positionOfNode(file, stray), message, hint)]
}

const isNote = ({ tagName }: Element): boolean => tagName === 'note-definition'
