/**
 * Blocks that are one element: lists, block quotations, tables, code and rules. They have no number
 * and belong to the paragraph before them.
 */
import type { Element } from 'hast'
import type { Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'

export interface ElementBlock extends Text {
  kind: 'list' | 'quotation' | 'table' | 'code' | 'rule'
}

/** @returns the block, whose prose is the element */
export const buildElementBlock = (kind: ElementBlock['kind'], element: Element): ElementBlock => ({
  kind,
  prose: [element],
  plain: plainText([element]),
})
