/** The images of `content/`: the marks, portraits and pictures that its files name. */
import { imagePath } from '../brief/model/image-path.ts'
import type { Entry } from '../brief/model/source.ts'
import { error, positionOfField, type Problem } from '../brief/problems/problem.ts'
import { nearest } from '../brief/text/nearest.ts'
import type { ContentFile } from './content-folder.ts'
import { readBytes } from './files/source-file.ts'

/** An image that the field of a file names. */
export interface NamedImage {
  entry: Pick<Entry<unknown>, 'file' | 'fields'>
  field: string
  /** The image's name. */
  image: string | undefined
}

/**
 * @param root the project's root
 * @param files the files of `content/`
 * @param named the images that its files name
 * @returns problems: an image that is missing, is not what its name says, contains a script, or is
 *   named nowhere
 * @throws disk errors other than a missing file or permission
 */
export function checkImages(
  root: URL,
  files: readonly ContentFile[],
  named: readonly NamedImage[],
): Problem[] {
  const images = files.filter(({ kind }) => kind === 'image').map(({ file }) => file)
  const used = new Set(named.map(({ entry, image }) => image && imagePath(entry.file, image)))
  return [
    ...named.flatMap((one) => missing(one, images)),
    ...images.flatMap((file) => (used.has(file) ? checkImage(root, file) : unused(file))),
  ]
}

function missing({ entry, field, image }: NamedImage, images: readonly string[]): Problem[] {
  if (image === undefined) return []
  const path = imagePath(entry.file, image)
  if (images.includes(path)) return []
  const beside = images.filter((file) => file === imagePath(entry.file, nameOf(file))).map(nameOf)
  const guess = nearest(image, beside)
  return [
    error(
      'missing-image',
      positionOfField(entry, field),
      `There is no image “${image}” in the same folder.`,
      guess === undefined ? `Save the image as ${path}.` : `Did you mean ${guess}?`,
    ),
  ]
}

const nameOf = (file: string): string => file.replace(/^.*\//, '')

function unused(file: string): Problem {
  const hint = /^content\/authors\//.test(file)
    ? 'Name it in the file of an author, as portrait, or remove it from content.'
    : 'Name it in brief.md, as picture, or in library.md, as mark, or remove it from content.'
  return error('unused-image', { file }, 'No file names this image.', hint)
}

/** How files of each format begin, or an expression that they match. */
const FORMATS: Record<string, RegExp> = {
  // The file's bytes as Latin-1.
  PNG: /^\x89PNG\r\n/,
  JPEG: /^\xff\xd8\xff/,
  WebP: /^RIFF[\s\S]{4}WEBP/,
  SVG: /<svg[\s>]/,
}

const FORMAT_OF: Record<string, string> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  webp: 'WebP',
  svg: 'SVG',
}

/** Scripts in an SVG run when a reader opens the image alone. */
const SCRIPT = /<script|\son[a-z]+\s*=|javascript:/i

function checkImage(root: URL, file: string): Problem[] {
  const bytes = readBytes(root, file)
  if (!(bytes instanceof Uint8Array)) return [bytes]
  const text = Buffer.from(bytes).toString('latin1')
  const format = FORMAT_OF[file.replace(/^.*\./, '')] ?? ''
  if (!FORMATS[format]?.test(text)) {
    const hint = `Open it in a program for images and export it as ${format}.`
    return [error('misnamed-image', { file }, `The file is not a ${format} image.`, hint)]
  }
  if (format === 'SVG' && SCRIPT.test(text)) {
    const hint = 'Export it again without scripts, or as PNG.'
    return [error('unsafe-image', { file }, 'The image contains a script.', hint)]
  }
  return []
}
