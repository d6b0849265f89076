import type { ListItem, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** The beginning of a definition: a colon and a space at the beginning of a line. */
const DEFINITION = /(?:^|\n)[ \t]*:[ \t]+/

type Blocks = ListItem['children']

/**
 * Reads definition lists in the items of other lists, which remark-definition-list leaves as text, and
 * keeps the paragraphs of a definition apart, which it joins.
 */
export function remarkListedDefinitions() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'listItem') node.children = node.children.reduce<Blocks>(withNext, [])
      if (node.type === 'defListDescription') node.spread ||= node.children.length > 1
    })
  }
}

/**
 * Adds a block to those before it: what is indented below a definition to that; a paragraph with definitions
 * as a list, or to the list before it.
 */
function withNext(before: Blocks, block: Blocks[number]): Blocks {
  const last = before.at(-1)
  const definition = last?.type === 'defList' ? last.children.at(-1) : undefined
  if (definition?.type === 'defListDescription' && columnOf(block) > columnOf(last)) {
    definition.children.push(block)
    return before
  }
  if (block.type !== 'paragraph') return [...before, block]
  const { position } = block
  const [terms = [], ...definitions] = split(block.children, DEFINITION)
  const isBelowTerms = terms.length === 0 && last?.type === 'paragraph'
  const named = isBelowTerms ? last.children : terms
  if (definitions.length === 0 || (named.length === 0 && last?.type !== 'defList')) {
    return [...before, block]
  }
  const items = [
    ...split(named, /\n/)
      .filter((words) => words.length > 0)
      .map((children) => ({ type: 'defListTerm', children, position }) as const),
    ...definitions.map((children) => ({
      ...({ type: 'defListDescription', spread: false, position } as const),
      children: [{ type: 'paragraph', children, position } as const],
    })),
  ]
  const above = isBelowTerms ? before.slice(0, -1) : before
  const list = above.at(-1)
  return list?.type === 'defList'
    ? [...above.slice(0, -1), { ...list, children: [...list.children, ...items] }]
    : [...above, { type: 'defList', children: items, position }]
}

const columnOf = (block: Blocks[number] | undefined): number => block?.position?.start.column ?? 0

/** The nodes between the matches of a pattern in texts. */
function split(nodes: readonly PhrasingContent[], pattern: RegExp): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type !== 'text') {
      pieces.at(-1)?.push(node)
      continue
    }
    for (const [index, value] of node.value.split(pattern).entries()) {
      if (index > 0) pieces.push([])
      if (value !== '') pieces.at(-1)?.push({ type: 'text', value })
    }
  }
  return pieces
}
