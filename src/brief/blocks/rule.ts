/** Rules: lines between two parts of a section. They have no text. */
import type { Element } from 'hast'
import type { Text } from '../model/text.ts'

export interface Rule extends Text {
  kind: 'rule'
}

/**
 * @param element an `<hr>`
 * @returns the rule, whose prose is the element
 */
export function buildRule(element: Element): Rule {
  return { kind: 'rule', prose: [element], plain: '' }
}
