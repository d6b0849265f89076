/** The images of `content/`: those that fields name, those that texts show, and those that nothing uses. */
import { elementsIn } from '../../brief/text/plain-text.ts'
import { figurePath, imagePath } from '../../brief/assembly/own-files.ts'
import type { Entry, LibrarySource } from '../../brief/model/source.ts'
import {
  error,
  positionOfField,
  positionOfNode,
  type Problem,
  type SourcePosition,
} from '../../brief/problems/problem.ts'
import { nearest } from '../../brief/text/nearest.ts'
import type { ContentFile } from '../content-folder.ts'
import { formatOf } from './formats.ts'

/** A place in a file that uses an image. */
interface ImageUse {
  position: SourcePosition
  /** Path of the image from the project's root. */
  path: string
}

/**
 * @param source the files whose front matter may name images
 * @param entries the files whose texts may show images
 * @returns a problem for each used image that is missing, and for each image that is not used
 */
export function checkImageUses(
  files: readonly ContentFile[],
  { record, authors, briefs }: LibrarySource,
  entries: readonly Pick<Entry<unknown>, 'file' | 'body'>[],
): Problem[] {
  const uses = [
    ...(record ? namedImage(record, 'mark', record.data.mark) : []),
    ...authors.flatMap((entry) => namedImage(entry, 'portrait', entry.data.portrait)),
    ...briefs.flatMap(({ record: entry }) =>
      namedImage(entry, 'picture.src', entry.data.picture?.src),
    ),
    ...entries.flatMap(shownImages),
  ]
  const images = files.filter(({ kind }) => kind === 'image' || kind === 'figures')
  const paths = images.map(({ file }) => file)
  const known = new Set(paths)
  const used = new Set(uses.map(({ path }) => path))
  return [
    ...uses.filter(({ path }) => !known.has(path)).map((use) => missing(use, paths)),
    ...images.filter(({ file }) => !used.has(file)).map(unused),
  ]
}

/** The image that a field of a file names, if it does; it is in the file's folder. */
function namedImage(
  entry: Pick<Entry<unknown>, 'file' | 'fields'>,
  field: string,
  name: string | undefined,
): ImageUse[] {
  if (name === undefined) return []
  return [{ position: positionOfField(entry, field), path: imagePath(entry.file, name) }]
}

/** The images of the folder `figures` that a file's text shows. */
function shownImages({ file, body }: Pick<Entry<unknown>, 'file' | 'body'>): ImageUse[] {
  return elementsIn(body.children, 'img').flatMap((image) => {
    const path = figurePath(file, String(image.properties['src']))
    return path === undefined ? [] : [{ position: positionOfNode(file, image), path }]
  })
}

function missing({ position, path }: ImageUse, images: readonly string[]): Problem {
  const folder = path.replace(/[^/]*$/, '')
  const shortened = (file: string) =>
    folder.endsWith('/figures/') ? file.replace(folder, 'figures/') : file.replace(folder, '')
  const others = images.filter((file) => file.replace(/[^/]*$/, '') === folder).map(shortened)
  const guess = nearest(shortened(path), others)
  const save =
    formatOf(path) === undefined
      ? `Save it as a PNG, JPEG, WebP or SVG file in ${folder}, and write its new name here.`
      : `Save the image as ${path}.`
  return error(
    'missing-image',
    position,
    `There is no image “${shortened(path)}” in the folder ${folder}.`,
    guess === undefined ? save : `Did you mean ${guess}?`,
  )
}

function unused({ file, kind }: ContentFile): Problem {
  if (kind === 'figures') {
    const name = file.replace(/^.*\//, '')
    const hint = `Write ![What it shows](figures/${name}) where it belongs, or remove it from content.`
    return error('unused-image', { file }, 'No text shows this image.', hint)
  }
  const hint = /^content\/authors\//.test(file)
    ? 'Name it in the file of an author, as portrait, or remove it from content.'
    : 'Name it in brief.md, as picture, or in library.md, as mark, or remove it from content. Images of the text belong into the folder figures.'
  return error('unused-image', { file }, 'No file names this image.', hint)
}
