/** Prose and its plain text. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Prose, Text } from '../model/text.ts'

/** Elements that end a line: their words must not run into the next element's. */
const BLOCKS = new Set([
  'p',
  'li',
  'tr',
  'td',
  'th',
  'blockquote',
  'pre',
  'br',
  'h3',
  'h4',
  'h5',
  'h6',
])

/** Elements that may not stand in a paragraph. */
const OUTER = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'hr', 'div'])

/**
 * The characters of some prose, as a reader would copy them.
 *
 * @param prose running text with its markup
 * @returns the text without note numbers; blocks are parted by one space
 */
export function plainText(prose: readonly RootContent[]): string {
  return prose.map(plainNode).join('').trim()
}

function plainNode(node: RootContent): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  if (node.type !== 'element' || node.tagName === 'note-reference') return ''
  const inside = node.children.map(plainNode).join('')
  return BLOCKS.has(node.tagName) ? `${inside.trimEnd()} ` : inside
}

/**
 * The blocks of a body, without the line breaks between them.
 *
 * @param body a parsed body
 * @returns its elements
 */
export function blocksOf(body: Root): Element[] {
  return body.children.filter((node) => node.type === 'element')
}

/**
 * A whole body as one text: a lone paragraph gives up its `<p>`, so that it can stand in a list
 * item or a quotation.
 *
 * @param body a parsed body
 * @returns the body's prose and plain text
 */
export function textOf(body: Root): Text {
  const blocks = blocksOf(body)
  const [only] = blocks
  const prose = blocks.length === 1 && only?.tagName === 'p' ? only.children : blocks
  return { prose, plain: plainText(prose) }
}

/**
 * @param prose the prose of a text
 * @returns whether it is what a lone paragraph held, and may stand in a paragraph again
 */
export function isInline(prose: Prose): boolean {
  return !prose.some((node) => node.type === 'element' && OUTER.has(node.tagName))
}

/**
 * A copy of some prose in which elements are replaced.
 *
 * @param prose running text with its markup; stays as it is
 * @param replace called with each element, outermost first, and its ancestors; returns what takes
 *   its place, or `undefined` to keep it and look inside
 * @returns the copy
 */
export function mapElements(
  prose: Prose,
  replace: (element: Element, ancestors: readonly Element[]) => ElementContent | undefined,
  ancestors: readonly Element[] = [],
): Prose {
  return prose.map((node) => {
    if (node.type !== 'element') return node
    const replaced = replace(node, ancestors)
    if (replaced) return replaced
    return { ...node, children: mapElements(node.children, replace, [...ancestors, node]) }
  })
}
