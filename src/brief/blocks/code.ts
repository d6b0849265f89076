/** Code blocks. They have no number and hold no references. */
import type { Element } from 'hast'
import type { Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'

export interface Code extends Text {
  kind: 'code'
}

/**
 * @param element a `<pre>`
 * @returns the code block, whose prose is the element
 */
export function buildCode(element: Element): Code {
  return { kind: 'code', prose: [element], plain: plainText([element]) }
}
