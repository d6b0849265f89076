/** Tables. They have no number and belong to the paragraph before them. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import type { Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'
import { placesOfReferences } from './note-reference.ts'

export interface Table extends Text {
  kind: 'table'
}

/**
 * @param element a `<table>`
 * @returns the table, whose prose is the element
 */
export function buildTable(element: Element): Table {
  return { kind: 'table', prose: [element], plain: plainText([element]) }
}

/** @returns the places in a table: its note references */
export const placesOfTable = (block: Table): Place[] => placesOfReferences(block)
