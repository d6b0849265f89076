/** Numbers that editors write into captions, which the site numbers itself. */
import type { Element } from 'hast'
import { positionOfNode, warning, type Problem } from '../problems/problem.ts'
import { blockElements, plainText } from '../text/plain-text.ts'

/**
 * The beginning of a caption in other systems: `Table 3.`, `Figura 2:`, `Graphique 1 –`, `Figure A.1`; its
 * groups are the name of tables and the sign after the number.
 */
export const CAPTION_LABEL =
  /^\s*(?:figure|fig\.|figura|gráfico|gr[aá]fica|graphique|chart|map|mapa|carte|box|(table|tableau|tabla|cuadro))\s+(?:(?:\p{L}[.-]?)?\d+(?:[.\-–]\d+)*|[IVX]+)(?![\p{L}\p{N}])\s*([.:—–|-]?)\s*/iu

/** @returns the problem that the caption of a figure or table, or the title of a box, begins with a number */
export function numberedCaption(block: Element, file: string): Problem | undefined {
  const caption = blockElements(block.children).find((one) => plainText([one]) !== '')
  const isCaption = caption?.tagName === (block.tagName === 'box-block' ? 'block-title' : 'p')
  const [label] = (isCaption && CAPTION_LABEL.exec(plainText([caption]))) || []
  if (!caption || label === undefined) return undefined
  const message = `The caption begins with “${label.trim()}”, and the site prints a number before it.`
  const hint = 'Remove it. In the text, [](#f1) or [](#t1) prints the number of a figure or table.'
  return warning('numbered-caption', positionOfNode(file, caption), message, hint)
}
