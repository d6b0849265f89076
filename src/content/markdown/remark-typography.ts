import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/** The characters that remark-smartypants replaces. */
const STRAIGHT = /["'`]|--|\.\s*\./

/**
 * An apostrophe that is ’ whatever else is in its sentence: within a word, or after it before a space.
 */
const APOSTROPHE = /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}\s])/gu

/** A space that French sets before high punctuation and inside « »: no line breaks there. */
const FRENCH_SPACE = /(?<=«)[ \u00a0]|[ \u00a0](?=[;:!?»]+(?:[\s.,)]|$))/g

/**
 * Makes quotation marks, dashes, ellipses and French spaces typographic. remark-smartypants parses
 * the sentences of a text, which takes longer than parsing its Markdown, so it gets only the blocks
 * that need it: most have no straight sign but apostrophes.
 */
export function remarkTypography(): (tree: Root) => void {
  const processor = unified().use(remarkSmartypants).freeze()
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(APOSTROPHE, '’')
    })
    const blocks: Root['children'] = []
    visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
      if (STRAIGHT.test(toString(node))) blocks.push(node as Root['children'][number])
      return SKIP
    })
    const root: Nodes = { type: 'root', children: blocks }
    if (blocks.length > 0) processor.runSync(root)
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(FRENCH_SPACE, '\u202f')
    })
  }
}
