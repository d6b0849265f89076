/** Turns Mammoth's HTML into Markdown blocks. */
import type { Element, RootContent } from 'hast'
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast'
import type { BlockContent, Nodes } from 'mdast'
import type { Loss } from '../source.ts'
import { boxOfCell, tableOf } from '../table-grid.ts'

/** @returns HTML from Mammoth, with `note-reference` elements, as Markdown blocks; `losses` gets doubts about tables */
export function blocksOf(children: RootContent[], losses: Loss[]): BlockContent[] {
  const handlers = { ...HANDLERS, table: tableHandler(losses) }
  const tree = toMdast({ type: 'root', children }, { document: true, handlers })
  return tree.type === 'root' ? tree.children.filter(isBlock) : []
}

const html = (value: string) => ({ type: 'html' as const, value })

const HANDLERS: Record<string, Handle> = {
  'note-reference': (_state, { properties }) => {
    const label = String(properties['number'])
    return { type: 'footnoteReference', identifier: label, label }
  },
  // Raised and lowered text are HTML in briefs.
  sup: (state, node) => [html('<sup>'), ...state.all(node), html('</sup>')],
  sub: (state, node) => [html('<sub>'), ...state.all(node), html('</sub>')],
  p: (state, node) => {
    const paragraph = defaultHandlers.p(state, node)
    const isCaption = String(node.properties.className) === 'caption'
    return paragraph && isCaption ? { ...paragraph, data: { isCaption } } : paragraph
  },
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
}

/** A heading without bold type, which every heading has. */
function heading(state: State, node: Element): Nodes | undefined {
  const { depth, children } = defaultHandlers.h1(state, node)
  const [only, ...others] = children
  if (!only) return undefined
  return {
    type: 'heading',
    depth,
    children: only.type === 'strong' && others.length === 0 ? only.children : children,
  }
}

const tableHandler =
  (losses: Loss[]): Handle =>
  (state, node) => {
    // A table has sections of rows.
    const rows = elementsIn(node).flatMap(elementsIn).map(elementsIn)
    const [only, ...others] = rows.flat()
    if (only && others.length === 0)
      return boxOfCell(state.toFlow(state.all(only)).filter(isBlock), losses)
    const spans = rows.map((cells) =>
      cells.map((cell) => ({
        rowSpan: Number(cell.properties.rowSpan ?? 1),
        columnSpan: Number(cell.properties.colSpan ?? 1),
        blocks: state.toFlow(state.all(cell)).filter(isBlock),
      })),
    )
    return tableOf(1, spans, losses)
  }

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element')

const isBlock = (node: Nodes): node is BlockContent =>
  /^(?:blockquote|code|containerDirective|heading|list|paragraph|table|thematicBreak)$/.test(
    node.type,
  )
