/** Paragraphs of boxes. Only the sections' own paragraphs have numbers and addresses. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import type { Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'
import { placesOfReferences } from './note-reference.ts'

export interface UnnumberedParagraph extends Text {
  kind: 'unnumbered-paragraph'
}

/**
 * @param element a `<p>`
 * @returns the paragraph, whose prose is its running text
 */
export function buildUnnumberedParagraph({ children }: Element): UnnumberedParagraph {
  return { kind: 'unnumbered-paragraph', prose: children, plain: plainText(children) }
}

/** @returns the places in the paragraph: its note references */
export const placesOfUnnumberedParagraph = (block: UnnumberedParagraph): Place[] =>
  placesOfReferences(block)
