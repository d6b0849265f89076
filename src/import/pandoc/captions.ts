/** Captions that a document writes as paragraphs beside a figure or a table. */
import type { BlockContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import type { Loss } from '../source.ts'
import { withoutNumber } from './caption-number.ts'

/** `Table 3.`, `Figura 2:`, `Graphique 1 –` */
const LABEL =
  /^\s*(?:figure|fig\.|figura|gráfico|gráfica|graphique|chart|map|mapa|carte|(table|tableau|tabla|cuadro))\s+[\dIVX]+(?:[.\-–]\d+)*\s*[.:—–-]/iu

/**
 * @param blocks the blocks of a document
 * @param losses gets the captions that the blocks have twice
 * @returns the blocks; a caption beside a table or a figure without one is part of it. A caption is a
 *   paragraph of Word's style for captions, or one that begins with a number such as `Table 3.`
 */
export function joinCaptions(blocks: readonly BlockContent[], losses: Loss[]): BlockContent[] {
  const joined = [...blocks]
  for (let index = 0; index < joined.length; index += 1) {
    const block = joined[index]
    if (block && isCaptionOf(joined[index - 1], block)) {
      const [above] = joined.splice(index - 1, 1)
      const advice = 'Nothing: each is with its table.'
      const place = toString(above)
      losses.push({ severity: 'lost', kind: 'captions that Pandoc repeats', place, advice })
      index -= 1
    }
    if (!block || !lacksCaption(block)) continue
    const isTable = block.type === 'table'
    // Captions of tables are above them in most documents, those of figures below.
    const places = isTable ? [index - 1, index + 1] : [index + 1, index - 1]
    const place = places.find((at) => isCaption(joined[at], isTable))
    const caption = place === undefined ? undefined : joined[place]
    if (place === undefined || !caption) continue
    const words = withoutNumber([caption])
    joined[index] = captioned(block, words)
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
  toString(above) === toString(block.children[0])

const isFigure = (block: BlockContent): block is ContainerDirective =>
  block.type === 'containerDirective' && block.name === 'figure'

const lacksCaption = (block: BlockContent): boolean =>
  block.type === 'table' || (isFigure(block) && block.children.length === 1)

function isCaption(block: BlockContent | undefined, isTable: boolean): boolean {
  if (block?.type !== 'paragraph') return false
  const label = LABEL.exec(toString(block))
  if (label) return (label[1] !== undefined) === isTable
  return block.data?.isCaption === true
}

const captioned = (block: BlockContent, words: BlockContent[]): BlockContent =>
  isFigure(block)
    ? { ...block, children: [...block.children, ...words] }
    : {
        type: 'containerDirective',
        name: 'table',
        attributes: {},
        children: [...words, block],
      }
