import type { Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Makes a checklist of `- [ ]` and `- [x]`: an empty or a ticked box before the words of each item.
 * Readers cannot tick it, so it is a character and not a control, and copies with the words.
 */
export function remarkTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'list', (list) => {
      const tasks = list.children.filter(({ checked }) => typeof checked === 'boolean')
      if (tasks.length === 0) return
      if (tasks.length === list.children.length)
        list.data = { hProperties: { className: ['checklist'] } }
      for (const item of tasks) {
        const box: Text = { type: 'text', value: item.checked === true ? '☑\u00A0' : '☐\u00A0' }
        const [first] = item.children
        if (first?.type === 'paragraph') first.children.unshift(box)
        item.checked = null
      }
    })
  }
}
