/** Makes headings that a brief can have: with letters, without notes and formulas. */
import { toString as textOfHtml } from 'hast-util-to-string'
import type { BlockContent, FootnoteReference, Heading, Paragraph } from 'mdast'
import { formulaOf } from '../../content/markdown/mathml.ts'
import { doubtful, type Loss, type Source } from '../source.ts'
import { replaceNodes, textOf } from '../tree.ts'

/** More words in bold type are no heading. */
const LONGEST_HEADING = 14

/** Changes the headings of a document; paragraphs in bold type become headings if it has none. */
export function prepareHeadings(source: Source, losses: Loss[]): void {
  const { body } = source
  if (!body.some(({ type }) => type === 'heading')) findBoldHeadings(body, losses)
  const waiting: FootnoteReference[] = []
  for (const [index, block] of body.entries()) {
    if (block.type === 'paragraph' && block.children.some(({ type }) => type !== 'image')) {
      block.children.push(...waiting.splice(0))
    }
    if (block.type !== 'heading') continue
    if (!/[\p{L}\p{N}]/u.test(textOf(block))) {
      const advice = 'A heading has letters, so it is a paragraph now. Look whether it is needed.'
      losses.push(doubtful('headings without letters', textOf(block), advice))
      body[index] = { type: 'paragraph', children: block.children }
      continue
    }
    const notes = simplify(block, source, losses)
    waiting.push(...notes)
    const advice =
      'They are at the end of the first paragraph below. Look whether they belong there.'
    if (notes.length > 0) losses.push(doubtful('headings with notes', textOf(block), advice))
  }
}

/** Takes the notes out of a heading, and writes its formulas as characters. */
function simplify(heading: Heading, source: Source, losses: Loss[]): FootnoteReference[] {
  const notes: FootnoteReference[] = []
  replaceNodes(heading.children, (node) => {
    if (node.type === 'footnoteReference') {
      notes.unshift(node)
      return []
    }
    if (node.type !== 'inlineMath') return undefined
    const formula = formulaOf(node.value, false)
    const value = 'math' in formula ? textOfHtml(formula.math) : node.value
    source.words = source.words.replaceAll(`$${node.value}$`, value)
    const advice =
      'Headings have no formulas: its characters are there. Look whether it is legible.'
    losses.push(doubtful('formulas in headings', value, advice, 'formulas'))
    return [{ type: 'text', value }]
  })
  return notes
}

/** Many authors of Word files set headings in bold type instead of a style for headings. */
function findBoldHeadings(body: BlockContent[], losses: Loss[]): void {
  const bold = body.filter((block) => block.type === 'paragraph').filter(isBold)
  if (bold.length < 2) return
  for (const heading of bold) {
    const advice = 'Look whether it is a heading. Use the styles for headings in Word.'
    losses.push(doubtful('headings in bold type', textOf(heading), advice))
    const children = heading.children.flatMap((child) =>
      child.type === 'strong' ? child.children : [],
    )
    const last = children.at(-1)
    if (last?.type === 'text') last.value = last.value.replace(/\s*:\s*$/, '')
    const index = body.indexOf(heading)
    body[index] = { type: 'heading', depth: index === 0 ? 1 : 2, children }
  }
}

function isBold(paragraph: Paragraph): boolean {
  const [only, ...others] = paragraph.children
  const words = textOf(paragraph).trim()
  return (
    only?.type === 'strong' &&
    others.every(({ type }) => type === 'break') &&
    /[^.,;]$/.test(words) &&
    words.split(/\s+/).length <= LONGEST_HEADING
  )
}
