/** Paragraphs of the body, numbered through the whole brief so that "para. 7" can be cited. */
import type { Element } from 'hast'
import { paragraphId } from '../model/place-id.ts'
import type { Aliased, Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'

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
export const buildParagraph = ({ children }: Element, number: number): Paragraph => ({
  kind: 'paragraph',
  number,
  id: paragraphId(number),
  prose: children,
  plain: plainText(children),
  aliases: [],
  recommendations: [],
})
