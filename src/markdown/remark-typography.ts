/** Typographic quotes, dashes and ellipses, by remark-smartypants. */
import type { Root } from 'mdast'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What it changes stands near one of these: straight quotes, backticks, two dashes, two dots. */
const STRAIGHT = /["'`]|--|\.\s*\./

/**
 * A text without these signs is typographic already. To see that takes a hundredth of the time that
 * the change takes, and the change takes as long as all other parsing.
 *
 * @returns a transformer that changes the texts of a Markdown tree in place
 */
export function remarkTypography(): (tree: Root) => void {
  const processor = unified().use(remarkSmartypants).freeze()
  return (tree) => {
    if (hasStraight(tree)) processor.runSync(tree)
  }
}

/** Signs of one kind may be parted by markup: quotes are looked at across it. */
function hasStraight(tree: Root): boolean {
  let text = ''
  visit(tree, 'text', ({ value }) => {
    text += value
  })
  return STRAIGHT.test(text)
}
