/** Captions that a document writes as paragraphs beside a figure or a table, and their numbers. */
import type { BlockContent, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { CAPTION_LABEL } from '../brief/assembly/check-captions.ts'
import { lost, type Loss } from './source.ts'

/**
 * A caption is a paragraph of Word's style for captions, or one that begins with a number such as `Table 3.`
 *
 * @returns the blocks with a `table` or `figure` of each caption and the table or image beside it. `losses` gets the
 *   captions that the blocks have twice
 */
export function joinCaptions(blocks: readonly BlockContent[], losses: Loss[]): BlockContent[] {
  const joined = [...blocks]
  for (let index = 0; index < joined.length; index += 1) {
    const block = joined[index]
    if (block && isCaptionOf(joined[index - 1], block)) {
      const [above] = joined.splice(index - 1, 1)
      const advice = 'Nothing: each is with its table.'
      losses.push(lost('captions that Pandoc repeats', toString(above), advice))
      index -= 1
    }
    if (!block || !lacksCaption(block)) continue
    const isTable = block.type === 'table'
    // Captions of tables are above them in most documents, those of figures below.
    const places = isTable ? [index - 1, index + 1] : [index + 1, index - 1]
    const place = places.find((at) => isCaption(joined[at], isTable))
    const caption = place === undefined ? undefined : joined[place]
    if (place === undefined || !caption) continue
    joined[index] = captioned(block, withoutNumber([caption]))
    joined.splice(place, 1)
    if (place < index) index -= 1
  }
  return joined
}

/** Whether a paragraph repeats the caption below it, which older versions of Pandoc give twice. */
const isCaptionOf = (above: BlockContent | undefined, block: BlockContent): boolean =>
  above?.type === 'paragraph' &&
  above.data?.isCaption === true &&
  block.type === 'containerDirective' &&
  block.children[0]?.type === 'paragraph' &&
  toString(withoutNumber([above])) === toString(block.children[0])

const lacksCaption = (block: BlockContent): boolean =>
  block.type === 'table' ||
  (block.type === 'containerDirective' && block.name === 'figure' && block.children.length === 1) ||
  (block.type === 'paragraph' && block.children.length === 1 && isImage(block.children[0]))

const isImage = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'image' || (node?.type === 'link' && isImage(node.children[0]))

function isCaption(block: BlockContent | undefined, isTable: boolean): boolean {
  if (block?.type !== 'paragraph') return false
  const [, table, sign] = CAPTION_LABEL.exec(toString(block)) ?? []
  if (sign !== undefined && sign !== '') return (table !== undefined) === isTable
  return block.data?.isCaption === true
}

function captioned(block: BlockContent, words: BlockContent[]): BlockContent {
  if (block.type === 'containerDirective')
    return { ...block, children: [...block.children, ...words] }
  const isTable = block.type === 'table'
  const children = isTable ? [...words, block] : [block, ...words]
  const name = isTable ? 'table' : 'figure'
  return { type: 'containerDirective', name, attributes: {}, children }
}

/** @returns a caption without `Figure 3:`, which the site prints itself */
export function withoutNumber(blocks: BlockContent[]): BlockContent[] {
  const [first] = blocks
  if (first?.type !== 'paragraph') return blocks
  const whole = toString(first)
  const [label = ''] = CAPTION_LABEL.exec(whole) ?? []
  let left = label === whole ? 0 : label.length
  const cut = (node: PhrasingContent): PhrasingContent[] => {
    if (left === 0) return [node]
    if (node.type === 'text') {
      const value = node.value.slice(left)
      left = Math.max(0, left - node.value.length)
      return value === '' ? [] : [{ ...node, value }]
    }
    if (!('children' in node)) return [node]
    const children = node.children.flatMap(cut)
    return children.length === 0 ? [] : [{ ...node, children }]
  }
  const children = first.children.flatMap(cut)
  return children.length === 0 ? blocks.slice(1) : [{ ...first, children }, ...blocks.slice(1)]
}
