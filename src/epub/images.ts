/** The images of a book. */
import sharp from 'sharp'
import type { Brief } from '../brief/model/brief.ts'
import { imagePathsOf } from '../components/brief/report-parts.ts'

export interface BookImage {
  /** Its path within the folder of the package. */
  path: string
  mediaType: string
  bytes: Uint8Array
}

/** In pixels: more than the screens of readers show. */
const MAX_WIDTH = 2000

/** @returns the images of a brief as paths from the project's root: of its text, its picture, its authors */
export const imagePaths = (brief: Brief): string[] => [
  ...new Set([
    ...(brief.picture ? [brief.picture.src] : []),
    ...imagePathsOf(brief),
    ...brief.authors.flatMap(({ portrait }) => portrait ?? []),
  ]),
]

/**
 * @returns images of the project as PNG, JPEG or SVG, by their paths. Many readers do not show WebP
 * @throws what `read` throws
 */
export async function bookImages(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<Map<string, BookImage>> {
  const images = paths.map(async (path, index) => {
    const image = await bookImage(await read(path), `images/image-${index + 1}`)
    return [path, image] as const
  })
  return new Map(await Promise.all(images))
}

async function bookImage(bytes: Uint8Array, name: string): Promise<BookImage> {
  const image = sharp(bytes)
  const { format, width, hasAlpha } = await image.metadata()
  if (format === 'svg') return { path: `${name}.svg`, mediaType: 'image/svg+xml', bytes }
  const isPng = format === 'png' || (format === 'webp' && hasAlpha)
  const type = isPng
    ? { path: `${name}.png`, mediaType: 'image/png' }
    : { path: `${name}.jpg`, mediaType: 'image/jpeg' }
  if (width <= MAX_WIDTH && (format === 'png' || format === 'jpeg')) return { ...type, bytes }
  const resized = image.autoOrient().resize({ width: MAX_WIDTH, withoutEnlargement: true })
  const made = isPng ? resized.png({ palette: true, quality: 90 }) : resized.jpeg({ quality: 85 })
  return { ...type, bytes: await made.toBuffer() }
}
