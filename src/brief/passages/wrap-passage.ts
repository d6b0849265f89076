/** Wraps a passage of a paragraph in an element, so that a link can lead to it. */
import type { Element } from 'hast'
import type { Prose } from '../model/text.ts'
import { plainNode } from '../text/plain-text.ts'

/** What ends a sentence, with the quotation marks and brackets after it. */
const SENTENCE_END = /^[.!?…]+[’”"')\]]*/u

/**
 * @param prose the prose of a paragraph
 * @param passage offsets into its plain text, in UTF-16 code units; `end` is exclusive
 * @param wrap makes an element of the passage, the full stop after it and all elements that it covers partly
 * @returns the prose with the passage in that element; its words are the same
 */
export function wrapPassage(
  prose: Prose,
  passage: { start: number; end: number },
  wrap: (inside: Prose) => Element,
): Prose {
  const plain = prose.map(plainNode).join('')
  const [close = ''] = SENTENCE_END.exec(plain.slice(passage.end)) ?? []
  const { start } = passage
  const end = passage.end + close.length
  const [before, inside, after]: [Prose, Prose, Prose] = [[], [], []]
  let at = 0
  for (const node of prose) {
    const from = at
    at += plainNode(node).length
    if (node.type === 'text') {
      const cut = [start - from, end - from].map((offset) => Math.max(0, offset))
      const parts = [
        node.value.slice(0, cut[0]),
        node.value.slice(...cut),
        node.value.slice(cut[1]),
      ]
      for (const [index, value] of parts.entries()) {
        if (value !== '') [before, inside, after][index]?.push({ ...node, value })
      }
      continue
    }
    // A note reference has no length: the one at the end of the passage belongs to it.
    const isNote = at === from
    if (isNote ? from <= start : at <= start) before.push(node)
    else if (isNote ? from > end || after.length > 0 : from >= end) after.push(node)
    else inside.push(node)
  }
  return [...before, wrap(inside), ...after]
}
