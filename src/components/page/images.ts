/** The images of `content/`, which Astro resizes and publishes. */
import type { ImageMetadata } from 'astro'

const images = import.meta.glob<ImageMetadata>('/content/**/*.{png,jpg,jpeg,webp,svg}', {
  eager: true,
  import: 'default',
})

/**
 * @param path an image's path from the project's root: `content/us-mexico-reset/border.jpg`
 * @returns the image for Astro's `<Image>`
 * @throws Error if there is none; the content check has reported that before
 */
export function imageAt(path: string): ImageMetadata {
  const image = images[`/${path}`]
  if (!image) throw new Error(`There is no image ${path}.`)
  return image
}
