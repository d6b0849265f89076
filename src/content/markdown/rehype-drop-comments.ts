import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** One whole comment: behind a second `-->` there would be markup again. */
const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/

/**
 * Drops HTML comments, which an editor writes for other editors.
 *
 * @returns a transform of the HTML tree; other raw HTML stays, for the content check to refuse
 */
export function rehypeDropComments() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes('<!--')) return
    visit(tree, 'raw', (node, index, parent) => {
      if (index === undefined || parent === undefined || !COMMENT.test(node.value)) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}
