/** Note references: `<note-reference>` elements in the prose of a block. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import { noteReferenceId } from '../model/place-id.ts'
import type { Aliased, Prose, Text } from '../model/text.ts'

/** A reference to an endnote. */
interface NoteReference extends Aliased {
  /** `n2-ref` for the first in the brief, `n2-ref-2` for the second. */
  id: string
  /** The number of the endnote. */
  note: number
  /** From 1, counted for each note through the brief. */
  occurrence: number
}

/** The element of a reference; its properties are the reference itself. */
interface NoteReferenceElement extends Element {
  tagName: 'note-reference'
  properties: { id: string; note: number; occurrence: number; aliases: string[] }
}

/**
 * @param note the number of an endnote
 * @param occurrence the reference's number among those to this note, from 1
 * @returns the element of the reference
 */
export function noteReferenceElement(note: number, occurrence: number): NoteReferenceElement {
  const id = noteReferenceId(note, occurrence)
  return {
    type: 'element',
    tagName: 'note-reference',
    properties: { id, note, occurrence, aliases: [] },
    children: [],
  }
}

/** @returns whether a node is a numbered reference, as `noteReferenceElement` makes it */
export const isNoteReference = (node: Prose[number]): node is NoteReferenceElement =>
  node.type === 'element' &&
  node.tagName === 'note-reference' &&
  node.properties['occurrence'] !== undefined

/** @returns the note references in some prose, in reading order */
export function noteReferencesIn(prose: Prose): NoteReference[] {
  return prose.flatMap((node): NoteReference[] => {
    if (isNoteReference(node)) return [node.properties]
    return node.type === 'element' ? noteReferencesIn(node.children) : []
  })
}

/**
 * @param text the text of a block
 * @param within id of the block, if it has one
 * @returns the places of its note references
 */
export function placesOfReferences({ prose, plain }: Text, within?: string): Place[] {
  return noteReferencesIn(prose).map(({ id, aliases }) => ({
    ...{ kind: 'note-reference', id, plain, aliases },
    ...(within !== undefined && { within }),
  }))
}
