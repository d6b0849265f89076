/** Items of lists, with the boxes of checklists. */
import type { BlockContent, ListItem } from 'mdast'

/** @returns an item of a list; Pandoc writes the boxes of checklists as the characters ☐ and ☒ */
export function listItemOf(children: BlockContent[]): ListItem {
  const [first] = children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const box = text?.type === 'text' ? /^([☐☒])\s/.exec(text.value) : null
  if (text?.type !== 'text' || !box) return { type: 'listItem', spread: false, children }
  text.value = text.value.slice(box[0].length)
  return { type: 'listItem', spread: false, checked: box[1] === '☒', children }
}
