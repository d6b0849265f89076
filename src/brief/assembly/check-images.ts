/** Checks the images of a text: their addresses and their alternative texts. */
import type { Element } from 'hast'
import type { Entry } from '../model/source.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import { elementsIn } from '../text/plain-text.ts'
import { figurePath } from './own-files.ts'

/** Why and how to write an alternative text. Source: WCAG 2.2, 1.1.1; W3C WAI, “Images Tutorial”. */
const DESCRIBE =
  'Write what it shows between the square brackets, for readers who do not see it: ![What it shows]'

/**
 * @param entry a file that may contain images
 * @returns a problem for each image from elsewhere, each without alternative text and each figure
 *   without an image
 */
export function checkImagesOf({ file, body }: Entry<unknown>): Problem[] {
  const figures = elementsIn(body.children, 'figure-block')
  const decorative = new Set(
    figures
      .filter(({ properties }) => properties['decorative'] === true)
      .flatMap(({ children }) => elementsIn(children, 'img')),
  )
  const empty = figures.filter(({ children }) => elementsIn(children, 'img').length === 0)
  return [
    ...elementsIn(body.children, 'img').flatMap((image) =>
      checkImage(image, file, decorative.has(image)),
    ),
    ...empty.map((figure) => {
      const hint = 'Write ![What it shows](figures/name.png) and an empty line above its caption.'
      const position = positionOfNode(file, figure)
      return error('figure-without-image', position, 'The figure has no image.', hint)
    }),
  ]
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

const shown = (address: string): string =>
  address.length > 60 ? `${Array.from(address).slice(0, 60).join('')}…` : address
