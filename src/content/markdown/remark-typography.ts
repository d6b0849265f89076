/** Typographic quotes, dashes and ellipses, by remark-smartypants. */
import type { Heading, InlineCode, Nodes, Paragraph, Root, TableCell, Text } from 'mdast'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What it changes stands near one of these: straight quotes, backticks, two dashes, two dots. */
const STRAIGHT = /["'`]|--|\.\s*\./

/** In a word, or at its end before a space, a straight single quote is an apostrophe always. */
const APOSTROPHE = /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]|\s|$)/gu

type Block = Paragraph | Heading | TableCell

/** A run of text, or what stands for one. */
type Part = Text | InlineCode

/**
 * Does what remark-smartypants does, in a tenth of the time: it takes longer over a text than all
 * other parsing does, and so is asked only about the paragraphs, headings and cells that have more
 * to change than apostrophes.
 *
 * @returns a transformer that changes the texts of a Markdown tree in place
 */
export function remarkTypography(): (tree: Root) => void {
  const processor = unified().use(remarkSmartypants).freeze()
  return (tree) => {
    const others: Block[] = []
    // What a quote at the beginning is depends on how the block before ends.
    let before: Block[] = []
    for (const { block, parts } of blocksOf(tree)) {
      const text = textOf(parts)
      if (/^\p{L}/u.test(text)) before = []
      before.push(block)
      if (setApostrophes(parts, text)) continue
      others.push(...before)
      before = []
    }
    if (others.length === 0) return
    const root: Nodes = { type: 'root', children: others }
    processor.runSync(root)
  }
}

/** Text stands in blocks only, and none of these in another. */
function blocksOf(tree: Root): { block: Block; parts: Part[] }[] {
  const blocks: { block: Block; parts: Part[] }[] = []
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') blocks.at(-1)?.parts.push(node)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push({ block: node, parts: [] })
  })
  return blocks
}

/** Words and signs may be parted by markup, and code stands for a word. */
const textOf = (parts: Part[]): string =>
  parts.map(({ type, value }) => (type === 'text' ? value : 'A'.repeat(value.length))).join('')

/** Sets the apostrophes of a text that has nothing else to change, else says no and leaves it. */
function setApostrophes(parts: Part[], text: string): boolean {
  const changed = text.replace(APOSTROPHE, '’')
  if (STRAIGHT.test(changed)) return false
  let start = 0
  for (const part of parts) {
    const end = start + part.value.length
    if (part.type === 'text') part.value = changed.slice(start, end)
    start = end
  }
  return true
}
