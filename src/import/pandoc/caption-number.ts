/** The number that a document writes before a caption. */
import type { BlockContent, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

const LEADING_NUMBER =
  /^\s*(?:figure|fig\.|figura|table|tableau|tabla|cuadro|gráfico|gr[aá]fica|graphique|chart|box)[\s ]+[\dIVX]+(?:[.\-–]\d+)*\s*[.:—–-]?\s*/iu

/** @returns a caption without `Figure 3:`, which the site prints itself */
export function withoutNumber(blocks: BlockContent[]): BlockContent[] {
  const [first] = blocks
  if (first?.type !== 'paragraph') return blocks
  const whole = toString(first)
  const [label = ''] = LEADING_NUMBER.exec(whole) ?? []
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
