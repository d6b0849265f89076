/** Plain text of prose, the elements in it, and copies of prose with other elements. */
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import type { Prose, Text } from '../model/text.ts'

/** Elements whose text is separated from the next element's by a space. */
const BLOCKS = new Set('p li tr dt dd td th blockquote pre br h3 h4 h5 h6 block-title'.split(' '))

/** Elements that cannot be inside a paragraph. */
const OUTER = new Set([
  ...['p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'hr', 'div', 'section', 'figure'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
])

/** @returns prose as a reader would copy it, without note numbers; one space between blocks */
export function plainText(prose: readonly RootContent[]): string {
  return prose.map(plainNode).join('').trim()
}

/**
 * @returns a node's part of the plain text of the prose that it is in: '' for a note reference, its
 *   TeX for a formula
 */
export function plainNode(node: RootContent): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  if (node.type !== 'element' || node.tagName === 'note-reference') return ''
  if (node.tagName === 'math') return texOf(node).replace(/\s+/g, ' ')
  const inside = node.children.map(plainNode).join('')
  return BLOCKS.has(node.tagName) ? `${inside.trimEnd()} ` : inside
}

/** @returns the TeX of a formula, as its author wrote it */
export function texOf({ properties }: Element): string {
  return String(properties['alttext'])
}

/** @returns whether an element is a formula that is a block of its own */
export function isDisplayedFormula({ tagName, properties }: Element): boolean {
  return tagName === 'math' && properties['display'] === 'block'
}

/** @returns the top-level elements of a body, without the line breaks between them */
export const blocksOf = (body: Root): Element[] => blockElements(body.children)

/** @returns the elements among some nodes, without the line breaks between them */
export function blockElements(nodes: readonly RootContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element')
}

/**
 * @param nodes some nodes
 * @param tagName the elements to find; absent for all
 * @returns the elements among the nodes and within them, in reading order
 */
export function elementsIn(nodes: readonly RootContent[], tagName?: string): Element[] {
  return blockElements(nodes).flatMap((element) => {
    const within = elementsIn(element.children, tagName)
    return tagName === undefined || element.tagName === tagName ? [element, ...within] : within
  })
}

/** @returns a body as one text; a single paragraph loses its `<p>`, so that it can be used in a list item */
export function textOf(body: Root): Text {
  const blocks = blocksOf(body)
  const [only] = blocks
  const prose = blocks.length === 1 && only?.tagName === 'p' ? only.children : blocks
  return { prose, plain: plainText(prose) }
}

/** @returns whether a node is an element that cannot be inside a paragraph */
export const isBlock = (node: RootContent | undefined): node is Element =>
  node?.type === 'element' && OUTER.has(node.tagName)

/** @returns whether prose can be inside a paragraph */
export const isInline = (prose: Prose): boolean => !prose.some(isBlock)

/** @returns a copy of an element with other values of some properties */
export const withProperties = (element: Element, changed: Properties): Element => ({
  ...element,
  properties: { ...element.properties, ...changed },
})

/** What takes the place of an element; `undefined` keeps it. */
export type Replacement = ElementContent | ElementContent[] | undefined

/**
 * @param prose prose; it is not changed
 * @param replace called with each element, outermost first; within those that it keeps, it goes on
 * @returns a copy with elements replaced
 */
export function mapElements(prose: Prose, replace: (element: Element) => Replacement): Prose {
  return prose.flatMap((node): ElementContent | ElementContent[] => {
    if (node.type !== 'element') return node
    return replace(node) ?? { ...node, children: mapElements(node.children, replace) }
  })
}
