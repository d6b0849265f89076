/** The images of `content/`, as Astro resizes and publishes them. */
import type { ImageMetadata } from 'astro'
import { getImage } from 'astro:assets'
import { getEntry } from 'astro:content'

/** An image of a text, with the attributes of its `<img>`. */
export interface PublishedImage {
  src: string
  srcset?: string
  sizes?: string
  width: number
  height: number
  /** Address of the image in full size. */
  full: string
}

/** Widths in pixels: phones and columns of text, at one to three dots per pixel. */
const WIDTHS = [400, 640, 960, 1280, 1920]

/** As wide as the text: tokens.css, frame.css. From 1600 px on everything grows. */
const SIZES = '(width < 48rem) calc(100vw - 2.5rem), (width < 100rem) min(39rem, 75vw), 47rem'

/** What the largest screens show. */
const MAX_WIDTH = 3840

/** Charts have edges that a photograph has not. */
const quality = ({ format }: ImageMetadata): number => (format === 'png' ? 90 : 80)

/**
 * @param path an image's path from the project's root: `content/us-mexico-reset/border.jpg`
 * @throws Error if there is none; the content check has reported that before
 */
export async function imageAt(path: string): Promise<ImageMetadata> {
  const entry = await getEntry('images', path)
  if (!entry) throw new Error(`There is no image ${path}.`)
  return entry.data.image
}

/** @returns the image at a path as WebP in several widths; an SVG image as it is. Throws like `imageAt` */
export async function publishedImage(path: string): Promise<PublishedImage> {
  const image = await imageAt(path)
  const { width, height, format } = image
  if (format === 'svg') {
    const { src } = await getImage({ src: image, format: 'svg' })
    return { src, width: Math.round(width), height: Math.round(height), full: src }
  }
  const webp = { src: image, format: 'webp', quality: quality(image) }
  const widths = [...WIDTHS.filter((one) => one < width), Math.min(width, MAX_WIDTH)]
  const { src, srcSet } = await getImage({ ...webp, width: Math.min(width, 1280), widths })
  const full = await getImage({ ...webp, width: Math.min(width, MAX_WIDTH) })
  return { src, srcset: srcSet.attribute, sizes: SIZES, width, height, full: full.src }
}
