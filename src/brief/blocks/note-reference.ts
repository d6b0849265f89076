/** Note references and citations: `<note-reference>` and `<citation-link>` elements in prose. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import { noteReferenceId } from '../model/place-id.ts'
import type { Prose, Text } from '../model/text.ts'
import { elementsIn } from '../text/plain-text.ts'

/** A reference to an endnote. */
interface NoteReference extends Element {
  tagName: 'note-reference'
  properties: {
    /** `n2-ref` for the first in the brief, `n2-ref-2` for the second. */
    id: string
    /** The number of the endnote. */
    note: number
    /** From 1, counted for each note through the brief. */
    occurrence: number
    /** Published fragment ids that now lead here. */
    aliases: string[]
  }
}

/**
 * @param note the number of an endnote
 * @param occurrence the reference's number among those to this note, from 1
 */
export const noteReferenceElement = (note: number, occurrence: number): NoteReference => ({
  type: 'element',
  tagName: 'note-reference',
  properties: { id: noteReferenceId(note, occurrence), note, occurrence, aliases: [] },
  children: [],
})

/** @returns whether a node is a numbered reference, as `noteReferenceElement` makes it */
export const isNoteReference = (node: Prose[number]): node is NoteReference =>
  node.type === 'element' &&
  node.tagName === 'note-reference' &&
  node.properties['occurrence'] !== undefined

/** @returns the note references in some prose, in reading order */
export const noteReferencesIn = (prose: Prose): NoteReference['properties'][] =>
  elementsIn(prose, 'note-reference')
    .filter(isNoteReference)
    .map(({ properties }) => properties)

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

/** @returns the ids of the citations in some prose, `ref-wayne2017-cited`, and the keys of their works */
export const citationsIn = (prose: Prose): { id: string; key: string }[] =>
  elementsIn(prose, 'citation-link').map(({ properties: { id, key } }) => ({
    id: String(id),
    key: String(key),
  }))
