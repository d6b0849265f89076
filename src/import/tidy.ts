/** What all readers of documents leave to do in a text. */
import type { BlockContent, Delete, Emphasis, Nodes, PhrasingContent, Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { CAPTION_LABEL } from '../brief/assembly/check-captions.ts'
import { joinCaptions } from './captions.ts'
import { lost, type Loss } from './source.ts'
import { replaceNodes } from './tree.ts'

/** `{#tbl-trade}` of Quarto after a caption or a formula, `{#5.1}` after a heading: Pandoc takes them for words. */
export const WRITTEN_ID = /\s*\{#([^\s{}]+)[^{}]*\}/g

/**
 * @returns the blocks of a document, which change: images are figures with their captions, spaces are outside of marks.
 *   `losses` gets links to files of the author's machine
 */
export function tidy(blocks: BlockContent[], losses: Loss[]): BlockContent[] {
  replaceNodes(blocks, (node) => {
    switch (node.type) {
      case 'text':
        node.value = node.value.replace(WRITTEN_ID, '')
        return undefined
      case 'emphasis':
      case 'strong':
      case 'delete':
        return withSpacesOutside(node)
      case 'link':
        if (/^(?:mailto:|#)/i.test(node.url)) return undefined
        if (/^https?:/i.test(node.url) && URL.canParse(node.url)) return undefined
        if (node.url !== '') {
          const advice = 'Put the file into files/ and link to it, or write the whole address.'
          const kind = 'links to files of the author’s machine, or to no address'
          losses.push({ ...lost(kind, node.url, advice), words: '' })
        }
        return node.children
      case 'image':
        // The site has numbers of its own.
        node.alt = (node.alt ?? '').replace(CAPTION_LABEL, '')
        return undefined
      case 'paragraph':
        return withFigures(node)
      case 'containerDirective':
        if (node.name !== 'box') return undefined
        node.children = joinCaptions(node.children.filter(isContent), losses)
        // Pandoc and Quarto write a figure or table into a table of one cell.
        return node.children.every(isFigureOrTable) ? node.children : undefined
      default:
        return undefined
    }
  })
  return joinCaptions(blocks, losses)
}

const isFigureOrTable = (node: Nodes): boolean =>
  node.type === 'containerDirective' && /^(?:figure|table)$/.test(node.name)

const isContent = (node: Nodes): node is BlockContent => node.type !== 'definition'

/** Marks may not begin or end with a space in Markdown, nor be empty, have images, nor be in one of the same kind. */
function withSpacesOutside(node: Emphasis | Strong | Delete): PhrasingContent[] {
  node.children = node.children.flatMap((child) =>
    child.type === node.type ? child.children : [child],
  )
  const images = node.children.filter(({ type }) => type === 'image')
  node.children = node.children.filter(({ type }) => type !== 'image')
  const [first, last] = [node.children[0], node.children.at(-1)]
  const [before = ''] = first?.type === 'text' ? (/^\s+/.exec(first.value) ?? []) : []
  if (first?.type === 'text') first.value = first.value.slice(before.length)
  const [after = ''] = last?.type === 'text' ? (/\s+$/.exec(last.value) ?? []) : []
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length)
  const isEmpty = node.children.every((child) => child.type === 'text' && child.value === '')
  const parts: PhrasingContent[] = [
    { type: 'text', value: before },
    ...(isEmpty ? [] : [node]),
    { type: 'text', value: after },
    ...images,
  ]
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}

/** Images in a paragraph become figures after it. */
function withFigures(paragraph: Extract<Nodes, { type: 'paragraph' }>): BlockContent[] | undefined {
  const isImage = (node: PhrasingContent): boolean =>
    node.type === 'image' || (node.type === 'link' && node.children.some(isImage))
  const images = paragraph.children.filter(isImage)
  const words = paragraph.children.filter((child) => !isImage(child))
  const hasWords =
    words.some(({ type }) => type !== 'text' && type !== 'break') || toString(words).trim() !== ''
  if (images.length === 0) return hasWords ? undefined : []
  if (images.length === 1 && !hasWords) return undefined
  return [
    ...(hasWords ? [{ ...paragraph, children: words }] : []),
    ...images.map((image): BlockContent => ({ type: 'paragraph', children: [image] })),
  ]
}
