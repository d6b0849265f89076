import type { Html, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Nodes that contain words. HTML between paragraphs is a block, and stays. */
const RUNNING = [
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
] as const

/** A line break; `</br>` is how some editors misspell it, and browsers read it so. */
const BREAK = /^<\/?br\s*\/?>$/i

/**
 * Reads the HTML that Markdown has no signs for: `<br>`, the only line break in the cell of a table,
 * `<sup>` and `<sub>`. Digits become the characters `⁶` and `₂`, so that 10⁶ does not turn into 106
 * where there is only plain text. The check reports other HTML.
 */
export function remarkInlineHtml() {
  return (tree: Root): void => {
    visit(tree, RUNNING, (node) => {
      if (node.children.some(isHtml)) node.children = raised(node.children).map(broken)
    })
  }
}

const isHtml = (node: { type: string }): node is Html => node.type === 'html'

const broken = (node: PhrasingContent): PhrasingContent =>
  isHtml(node) && BREAK.test(node.value)
    ? { type: 'break', ...(node.position && { position: node.position }) }
    : node

const TAGS = ['sup', 'sub'] as const

type Tag = (typeof TAGS)[number]

/** Puts what is between `<sup>` and the next `</sup>` into one node, and `<sub>` likewise. */
function raised(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isTag = (node: PhrasingContent, tag: string) =>
    isHtml(node) && node.value.toLowerCase() === tag
  const result: PhrasingContent[] = []
  let next = 0
  for (const [start, node] of nodes.entries()) {
    if (start < next) continue
    const tag = TAGS.find((name) => isTag(node, `<${name}>`))
    const end = tag
      ? nodes.findIndex((other, index) => index > start && isTag(other, `</${tag}>`))
      : -1
    result.push(tag && end !== -1 ? shifted(tag, nodes.slice(start + 1, end), node) : node)
    next = Math.max(start, end) + 1
  }
  return result
}

function shifted(tag: Tag, inside: PhrasingContent[], open: PhrasingContent) {
  const position = open.position && { position: open.position }
  const [only] = inside
  const characters =
    inside.length === 1 && only?.type === 'text' ? inCharacters(tag, only.value) : undefined
  if (characters !== undefined) return { type: 'text' as const, value: characters, ...position }
  // An emphasis with another name is a node that every later step knows.
  return { type: 'emphasis' as const, children: inside, data: { hName: tag }, ...position }
}

const PLAIN = '0123456789+-−=()'
const CHARACTERS = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎' }

/** Superscript or subscript characters; `undefined` for letters, most of which have none. */
function inCharacters(tag: Tag, text: string): string | undefined {
  const found = Array.from(text, (character) => CHARACTERS[tag][PLAIN.indexOf(character)])
  return found.includes(undefined) ? undefined : found.join('')
}
