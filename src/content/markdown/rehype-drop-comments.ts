import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Exactly one comment: after its `-->` there may be no markup. */
const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/

/** Drops HTML comments, which editors write for each other. The check reports other HTML. */
export function rehypeDropComments() {
  return (tree: Root): void => {
    visit(tree, 'raw', (node, index, parent) => {
      if (index === undefined || parent === undefined || !COMMENT.test(node.value)) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}
