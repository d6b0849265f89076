/** Turns Mammoth's HTML into Markdown blocks. */
import type { ElementContent } from 'hast'
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast'
import type { BlockContent, Delete, Emphasis, Nodes, PhrasingContent, Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { shorten } from '../../brief/text/shorten.ts'
import { joinCaptions } from '../pandoc/captions.ts'
import type { Loss } from '../source.ts'
import { replaceNodes } from '../tree.ts'
import { flattenTable, rowsOf } from './tables.ts'
import { oneLine } from './words.ts'
import { takeOuterSpaces } from '../outer-spaces.ts'

interface Context {
  /** The words of text boxes, which become quotations. */
  boxes: ReadonlySet<string>
  losses: Loss[]
}

/**
 * @param children HTML from Mammoth, with `note-reference` elements
 * @param context the document's text boxes, and where doubts go
 * @returns the same as Markdown blocks, figures and tables with their captions
 */
export function blocksOf(
  children: readonly ElementContent[],
  { boxes, losses }: Context,
): BlockContent[] {
  const tree = toMdast(
    { type: 'root', children: [...children] },
    { document: true, handlers: handlersFor(losses) },
  )
  replaceNodes([tree], (node) =>
    node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
      ? withSpacesOutside(node)
      : undefined,
  )
  const blocks = tree.type === 'root' ? tree.children.filter(isBlock) : []
  return joinCaptions(
    blocks
      .flatMap(withFigures)
      .map((block): BlockContent =>
        block.type === 'paragraph' && boxes.has(oneLine(toString(block)))
          ? { type: 'blockquote', children: [block] }
          : block,
      ),
    losses,
  )
}

const html = (value: string) => ({ type: 'html' as const, value })

const handlersFor = (losses: Loss[]): Record<string, Handle> => ({
  'note-reference': (_state, { properties }) => {
    const label = String(properties['number'])
    return { type: 'footnoteReference', identifier: label, label }
  },
  // Raised and lowered text and breaks in cells are the only HTML that briefs have.
  sup: (state, node) => [html('<sup>'), ...state.all(node), html('</sup>')],
  sub: (state, node) => [html('<sub>'), ...state.all(node), html('</sub>')],
  br: (state) => (state.inTable ? html('<br>') : { type: 'break' }),
  p: (state, node) => {
    const paragraph = defaultHandlers.p(state, node)
    const isCaption = String(node.properties.className) === 'caption'
    return paragraph && isCaption ? { ...paragraph, data: { isCaption } } : paragraph
  },
  blockquote: (state, node) => ({
    type: 'blockquote',
    children: state.toFlow(state.all(node)),
  }),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  a: (state, node) => {
    const link = defaultHandlers.a(state, node)
    if (/^(?:https?:|mailto:|#)/i.test(link.url)) return link
    if (link.url !== '') {
      const advice = 'Put the file into files/ and link to it, or write the whole address.'
      const kind = 'links to files of the author’s machine'
      losses.push({ severity: 'lost', kind, place: link.url, advice })
    }
    return link.children
  },
  table: (state, node) => {
    const cells = rowsOf(node).flat()
    const [only] = cells
    if (only && cells.length === 1)
      return {
        type: 'containerDirective',
        name: 'box',
        attributes: {},
        children: state.toFlow(state.all(only)),
      }
    flattenTable(node, losses)
    visit(node, 'element', (image, index, parent) => {
      if (image.tagName !== 'img' || !parent || index === undefined) return
      const alt = image.properties.alt ?? ''
      parent.children[index] = { type: 'text', value: alt }
      const place = shorten(oneLine(alt === '' ? toString(node) : alt), 80)
      const advice = 'A cell has no image. Add it as a figure below the table.'
      losses.push({ severity: 'lost', kind: 'images in tables', place, advice })
    })
    return defaultHandlers.table(state, node)
  },
})

/** A heading with the bookmark to which links lead, and without bold type, which every heading has. */
const heading: Handle = (state, node, parent) => {
  const { depth, children } = defaultHandlers.h1(state, node)
  const [only, ...others] = children
  if (!only) return undefined
  // Bookmarks are before the words of a heading, or before the heading.
  const before = parent?.children[parent.children.findIndex((child) => child === node) - 1]
  const ids = [before, ...node.children].flatMap((child) =>
    child?.type === 'element' && child.tagName === 'a' ? [child.properties.id] : [],
  )
  const sourceId = ids.find((id) => typeof id === 'string')
  return {
    type: 'heading',
    depth,
    children: only.type === 'strong' && others.length === 0 ? only.children : children,
    ...(sourceId !== undefined && { data: { sourceId } }),
  }
}

/** Marks may not begin or end with a space in Markdown, nor be empty. */
function withSpacesOutside(node: Emphasis | Strong | Delete): PhrasingContent[] {
  const [before, after] = takeOuterSpaces(node.children)
  const isEmpty = toString(node) === '' && !node.children.some(({ type }) => type !== 'text')
  const parts: PhrasingContent[] = [
    { type: 'text', value: before },
    ...(isEmpty ? [] : [node]),
    { type: 'text', value: after },
  ]
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}

const BLOCKS = new Set<string>([
  ...['blockquote', 'code', 'containerDirective', 'heading', 'list', 'paragraph', 'table'],
  'thematicBreak',
])

const isBlock = (node: Nodes): node is BlockContent => BLOCKS.has(node.type)

/** Images in a paragraph become figures after it. */
function withFigures(block: BlockContent): BlockContent[] {
  if (block.type !== 'paragraph') return [block]
  const images = block.children.filter(({ type }) => type === 'image')
  if (images.length === 0) return [block]
  const words = block.children.filter(({ type }) => type !== 'image')
  const figures = images.map((image): BlockContent => ({
    type: 'containerDirective',
    name: 'figure',
    attributes: {},
    children: [{ type: 'paragraph', children: [image] }],
  }))
  const hasWords = words.some((node) => node.type !== 'break' && toString(node).trim() !== '')
  return hasWords ? [{ ...block, children: words }, ...figures] : figures
}
