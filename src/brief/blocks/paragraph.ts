/** Paragraphs of the body, numbered through the whole brief so that "para. 7" can be cited. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import { paragraphId } from '../model/place-id.ts'
import type { Aliased, Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'
import { placesOfReferences } from './note-reference.ts'

export interface Paragraph extends Text, Aliased {
  kind: 'paragraph'
  number: number
  /** `p7` */
  id: string
  /** Numbers of the recommendations that this paragraph argues for. */
  recommendations: number[]
}

/**
 * @param element a `<p>`
 * @param number its number in the brief, from 1
 * @returns the paragraph, not yet linked with recommendations
 */
export function buildParagraph(element: Element, number: number): Paragraph {
  return {
    kind: 'paragraph',
    number,
    id: paragraphId(number),
    prose: element.children,
    plain: plainText(element.children),
    aliases: [],
    recommendations: [],
  }
}

/** @returns the places in a paragraph: itself and its note references */
export function placesOfParagraph(paragraph: Paragraph): Place[] {
  const { kind, id, plain, aliases } = paragraph
  return [{ kind, id, plain, aliases }, ...placesOfReferences(paragraph, id)]
}
