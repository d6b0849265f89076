/** Figures: images with a caption, numbered through the brief, and images alone, without a number. */
import type { Element } from 'hast'
import { figureId } from '../model/place-id.ts'
import type { Aliased, Prose, Text } from '../model/text.ts'
import { blockElements, elementsIn, plainText } from '../text/plain-text.ts'

export interface FigureImage {
  /** Path of the image from the project's root. */
  src: string
  /** '' if the image only decorates. */
  alt: string
}

/** Its prose is the caption; its plain text is the caption and the alternative texts. */
export interface Figure extends Text, Aliased {
  kind: 'figure'
  /** Absent from an image alone. */
  number?: number
  /** `f1`; absent from an image alone. */
  id?: string
  /** Whether the editor says that its images show nothing that the text does not say. */
  decorative: boolean
  images: FigureImage[]
}

/**
 * @param element a `<figure-block>`, or a paragraph with nothing but an image; the `src` of images is a
 *   path from the project's root
 * @param number its number in the brief, from 1; absent for an image alone
 */
export function buildFigure(element: Element, number?: number): Figure {
  const images = elementsIn([element], 'img').map(({ properties: { src, alt } }) => ({
    src: String(src),
    alt: typeof alt === 'string' ? alt : '',
  }))
  const caption = number === undefined ? titlesOf(element) : captionOf(element)
  const alternatives = images.map(({ alt }) => alt)
  return {
    kind: 'figure',
    ...(number !== undefined && { number, id: figureId(number) }),
    decorative: element.properties['decorative'] === true,
    images,
    prose: caption,
    plain: [plainText(caption), ...alternatives].filter((text) => text !== '').join(' — '),
    aliases: [],
  }
}

/** @returns whether a paragraph is nothing but an image */
export function isImageAlone({ tagName, children }: Element): boolean {
  const [only, ...others] = children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  )
  return tagName === 'p' && others.length === 0 && isImage(only)
}

const isImage = (node: Prose[number] | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'img'

/** All but the images; a label in brackets is a paragraph of the caption. */
function captionOf(element: Element): Prose {
  return blockElements(element.children).flatMap((block): Prose => {
    const children = block.children.filter((node) => !isImage(node))
    if (plainText(children) === '') return []
    return [{ ...block, tagName: block.tagName === 'block-title' ? 'p' : block.tagName, children }]
  })
}

/** `![Alternative text](figures/map.png "Caption")` */
function titlesOf({ children }: Element): Prose {
  return children.filter(isImage).flatMap(({ properties: { title } }): Prose => {
    if (typeof title !== 'string' || title === '') return []
    const text = [{ type: 'text' as const, value: title }]
    return [{ type: 'element', tagName: 'p', properties: {}, children: text }]
  })
}
