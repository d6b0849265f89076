/** Checks the images of a text: their addresses, their alternative texts, and the blocks around them. */
import type { Element, Parents, Root, RootContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Entry } from '../model/source.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import { figurePath } from './image-paths.ts'

/** Why and how to write an alternative text. Source: WCAG 2.2, 1.1.1; W3C WAI, “Images Tutorial”. */
const DESCRIBE =
  'Write what it shows between the square brackets, for readers who do not see it: ![What it shows]'

/**
 * @param entry a file that may contain images
 * @returns a problem for each image from elsewhere, each without alternative text and each figure
 *   without an image
 */
export function checkImagesOf({ file, body }: Pick<Entry<unknown>, 'file' | 'body'>): Problem[] {
  const problems: Problem[] = []
  visit(body, 'element', (element) => {
    if (element.tagName !== 'figure-block') {
      if (element.tagName === 'img') problems.push(...checkImage(element, file, false))
      return undefined
    }
    const images = imagesIn(element)
    const isDecorative = element.properties['decorative'] === true
    problems.push(...images.flatMap((image) => checkImage(image, file, isDecorative)))
    if (images.length === 0) problems.push(withoutImage(element, file))
    return SKIP
  })
  return problems
}

/** @returns every image in a body or a part of it, in reading order */
export function imagesIn(tree: Root | Element): Element[] {
  const images: Element[] = []
  visit(tree, { type: 'element', tagName: 'img' }, (image: Element) => {
    images.push(image)
  })
  return images
}

/**
 * @param node a node of a body
 * @param parent its parent
 * @param file the file that it is in
 * @param inSection whether the file is a section
 * @returns the problem that it is a figure, a table with a caption or a box where none can be
 */
export function misplacedBlock(
  node: RootContent | Root,
  parent: Parents | undefined,
  file: string,
  inSection: boolean,
): Problem | undefined {
  if (node.type !== 'element' || !/^(?:figure|table|box)-block$/.test(node.tagName))
    return undefined
  const isBetweenParagraphs =
    parent?.type === 'root' || (parent?.type === 'element' && parent.tagName === 'box-block')
  if (inSection && isBetweenParagraphs) return undefined
  const message = inSection
    ? 'Figures, tables with a caption and boxes cannot be inside a list, a quotation or one another.'
    : 'Only sections can contain figures, tables with a caption and boxes.'
  const hint = inSection
    ? 'Put it between two paragraphs: begin its first line at the left edge.'
    : 'Move it to a section.'
  return error('misplaced-block', positionOfNode(file, node), message, hint)
}

function checkImage(image: Element, file: string, isDecorative: boolean): Problem[] {
  const { src, alt } = image.properties
  const position = positionOfNode(file, image)
  const address = typeof src === 'string' ? src : ''
  if (figurePath(file, address) === undefined) {
    const message =
      address === '' ? 'The image has no address.' : `The image “${shown(address)}” is elsewhere.`
    return [error('image-from-elsewhere', position, message, hintFor(file, address))]
  }
  const words = typeof alt === 'string' ? alt.trim() : ''
  if (isDecorative && words === '') return []
  if (words !== '' && !FILE_NAME.test(words)) return []
  const message =
    words === ''
      ? 'The image has no alternative text.'
      : 'The alternative text of the image is only the name of a file.'
  const hint = `${DESCRIBE}(${address}). If it shows nothing that the text does not say: :::figure{decorative}.`
  return [error('image-without-words', position, message, hint)]
}

const FILE_NAME = /^\S+\.(?:png|jpe?g|webp|svg|gif|tiff?|bmp|avif)$/i

function hintFor(file: string, address: string): string {
  const [, folder = 'content'] = /^(content\/[^/]+)\//.exec(file) ?? []
  const name = address.replace(/[?#].*$/, '').replace(/^.*\//, '')
  const path = `figures/${/\.\w+$/.test(name) ? name : 'name.png'}`
  return `The site shows only images of its own: save it as ${folder}/${path}, and write ![What it shows](${path}).`
}

function withoutImage(block: Element, file: string): Problem {
  const message = 'The figure has no image.'
  const hint = 'Write ![What it shows](figures/name.png) and an empty line above its caption.'
  return error('figure-without-image', positionOfNode(file, block), message, hint)
}

const shown = (address: string): string =>
  address.length > 60 ? `${Array.from(address).slice(0, 60).join('')}…` : address
