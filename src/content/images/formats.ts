/** The formats of images, by the endings of files, among which are sharp's names. */
const formats = new Map([
  ['png', 'PNG'],
  ['jpg', 'JPEG'],
  ['jpeg', 'JPEG'],
  ['webp', 'WebP'],
  ['svg', 'SVG'],
])

/** @returns the format that a file's name says; `undefined` for a name of no image, or of another format */
export const formatOf = (file: string): string | undefined =>
  formats.get(/\.([^./]+)$/.exec(file)?.[1] ?? '')

/** @returns the name of a format as people write it: `JPEG` for sharp's `jpeg` */
export const formatName = (sharp: string): string => formats.get(sharp) ?? sharp.toUpperCase()
