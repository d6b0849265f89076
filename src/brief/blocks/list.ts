/** Lists, definition lists among them. They have no number and belong to the paragraph before them. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import type { Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'
import { placesOfReferences } from './note-reference.ts'

export interface List extends Text {
  kind: 'list'
}

/**
 * @param element a `<ul>`, `<ol>` or `<dl>`
 * @returns the list, whose prose is the element
 */
export function buildList(element: Element): List {
  return { kind: 'list', prose: [element], plain: plainText([element]) }
}

/** @returns whether a list has terms and their definitions */
export const isDefinitionList = ({ prose: [list] }: List): boolean =>
  list?.type === 'element' && list.tagName === 'dl'

/** @returns whether every item of a list has a checkbox */
export const isChecklist = ({ prose: [list] }: List): boolean =>
  list?.type === 'element' && String(list.properties['className']) === 'checklist'

/** @returns the places in a list: its note references */
export const placesOfList = (block: List): Place[] => placesOfReferences(block)
