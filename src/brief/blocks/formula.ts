/** Displayed formulas. They have no number and belong to the paragraph before them. */
import type { Element } from 'hast'
import type { Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'

export interface Formula extends Text {
  kind: 'formula'
}

/**
 * @param element a `<math>` with its TeX as `alttext`
 * @returns the formula, whose prose is the element and whose plain text is the TeX
 */
export function buildFormula(element: Element): Formula {
  return { kind: 'formula', prose: [element], plain: plainText([element]) }
}
