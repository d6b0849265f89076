import type { Element, Text } from 'hast'
import type { Prose } from '../brief/model/text.ts'
import { isUnbroken } from '../components/brief/line-breaks.ts'

/**
 * @returns running text with the whole word in each span of `line-breaks.ts`. The spans hold a sign and the letters
 *   beside it: `.-M` of “U.S.-Mexico”. A box of Typst would allow a break on each side, within the word
 */
export function wholeWords(prose: Prose): Prose {
  const whole: Prose = []
  for (const node of prose) {
    const last = whole.at(-1)
    if (node.type === 'element' && isUnbroken(node)) {
      const start = last?.type === 'text' ? endOf(last.value, /\S+$/u) : ''
      if (last?.type === 'text') whole.splice(-1, 1, textOf(last.value, 0, -start.length))
      whole.push({ ...node, children: [{ type: 'text', value: start }, ...node.children] })
    } else if (node.type === 'text' && last?.type === 'element' && endsInLetter(last)) {
      const rest = endOf(node.value, /^[\p{L}\p{M}\p{N}’']+/u)
      whole.splice(-1, 1, { ...last, children: [...last.children, { type: 'text', value: rest }] })
      whole.push(textOf(node.value, rest.length))
    } else whole.push(node)
  }
  return whole
}

const endOf = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? ''

const textOf = (value: string, from: number, to = 0): Text => ({
  type: 'text',
  value: to === 0 ? value.slice(from) : value.slice(from, to),
})

/** Whether a span ends in a part of a word, which goes on after it. */
function endsInLetter(element: Element): boolean {
  const last = element.children.at(-1)
  return isUnbroken(element) && last?.type === 'text' && /[\p{L}\p{N}]$/u.test(last.value)
}
