/** Which entries of the reference list are in the margin, and at which notes and citations. */
import { citationsIn } from '../../brief/blocks/note-reference.ts'
import type { Brief } from '../../brief/model/brief.ts'
import type { Reference } from '../../brief/model/reference.ts'
import type { Prose } from '../../brief/model/text.ts'
import { plainNode } from '../../brief/text/plain-text.ts'
import { marginTexts, type MarginParts } from './margin-texts.ts'

/** An entry below a note that cites it. */
export interface NoteEntry {
  reference: Reference
  /** Whether the margin has the same entry a little above. */
  isNear: boolean
}

export interface MarginEntries {
  /** By the id of the citation that they are beside. */
  ofCitations: ReadonlyMap<string, Reference>
  /** By the number of the note. */
  ofNotes: ReadonlyMap<number, readonly NoteEntry[]>
}

/** Characters of text within which an entry is not shown again: a screen or two. */
const NEAR = 3000

/** How far below its citation an entry may be, in characters of text. The card at the citation has it all the same. */
const FAR = 700

/** What the space between two items, or between two paragraphs, is worth in characters. */
const GAP = 45

type Parts = MarginParts & Pick<Brief, 'endnotes' | 'references'>

/**
 * @returns the entries beside citations in the text, each once within sight, and those below notes,
 *   without the works that the note itself describes. Places are counted in characters, of which one in
 *   the margin takes about as much height as one of the text
 */
export function marginEntries(brief: Parts): MarginEntries {
  const works = new Map(brief.references.map((reference) => [reference.key, reference]))
  const notes = new Map(brief.endnotes.map((note) => [note.number, note]))
  const ofCitations = new Map<string, Reference>()
  const ofNotes = new Map<number, NoteEntry[]>()
  if (works.size === 0) return { ofCitations, ofNotes }
  const shown = new Map<string, number>()
  const isNear = (key: string, at: number) => at - (shown.get(key) ?? -Infinity) < NEAR
  /** Where the text is, and where the lowest item ends. */
  let at = 0
  let end = 0
  const add = (length: number) => (end = Math.max(at, end) + length + GAP)

  const read = (prose: Prose): void => {
    for (const node of prose) {
      if (node.type !== 'element') at += plainNode(node).length
      else if (node.tagName === 'note-reference') {
        const note =
          node.properties['occurrence'] === 1 && notes.get(Number(node.properties['note']))
        if (note) {
          add(note.plain.length)
          ofNotes.set(note.number, entriesBelow(note))
        }
      } else {
        if (node.tagName === 'citation-link') beside(node.properties)
        read(node.children)
      }
    }
  }
  const beside = ({ id, key }: Record<string, unknown>): void => {
    const reference = works.get(String(key))
    if (!reference || typeof id !== 'string' || isNear(reference.key, at) || end - at > FAR) return
    add(reference.plain.length)
    shown.set(reference.key, at)
    ofCitations.set(id, reference)
  }
  const entriesBelow = ({ prose, plain }: { prose: Prose; plain: string }): NoteEntry[] =>
    [...new Set(citationsIn(prose).map(({ key }) => key))].flatMap((key): NoteEntry[] => {
      const reference = works.get(key)
      if (!reference || describes(plain, reference)) return []
      const entry = { reference, isNear: isNear(key, at) }
      if (!entry.isNear) {
        add(reference.plain.length)
        shown.set(key, at)
      }
      return [entry]
    })
  for (const text of marginTexts(brief).flat()) {
    if ('kind' in text && text.kind === 'pull-quote') add(text.plain.length)
    else read(text.prose)
    at += GAP
  }
  return { ofCitations, ofNotes }
}

/** Whether a note has the title of a work, as notes of Chicago's notes style have. */
function describes(plain: string, { item }: Reference): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return item.title !== undefined && letters(plain).includes(letters(item.title))
}
