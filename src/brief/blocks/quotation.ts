/** Block quotations. They have no number and belong to the paragraph before them. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import type { Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'
import { placesOfReferences } from './note-reference.ts'

export interface Quotation extends Text {
  kind: 'quotation'
}

/**
 * @param element a `<blockquote>`
 * @returns the quotation, whose prose is the element
 */
export function buildQuotation(element: Element): Quotation {
  return { kind: 'quotation', prose: [element], plain: plainText([element]) }
}

/** @returns the places in a quotation: its note references */
export const placesOfQuotation = (block: Quotation): Place[] => placesOfReferences(block)
