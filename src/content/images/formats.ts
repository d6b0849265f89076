/** The formats of images. */

interface Format {
  name: string
  /** What sharp calls it. */
  sharp: string
  endings: readonly string[]
}

const formats: readonly Format[] = [
  { name: 'PNG', sharp: 'png', endings: ['png'] },
  { name: 'JPEG', sharp: 'jpeg', endings: ['jpg', 'jpeg'] },
  { name: 'WebP', sharp: 'webp', endings: ['webp'] },
  { name: 'SVG', sharp: 'svg', endings: ['svg'] },
]

/** @returns the format that a file's name says; `undefined` for a name of no image, or of another format */
export function formatOf(file: string): Format | undefined {
  const [, ending = ''] = /\.([^./]+)$/.exec(file) ?? []
  return formats.find(({ endings }) => endings.includes(ending))
}

/** @returns the name of a format as people write it: `JPEG` for sharp's `jpeg` */
export const formatName = (sharp: string): string =>
  formats.find((format) => format.sharp === sharp)?.name ?? sharp.toUpperCase()
