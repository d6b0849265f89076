/** The images of a document as files in `figures/`. */
import { basename, extname } from 'node:path'
import type { BlockContent } from 'mdast'
import sharp from 'sharp'
import { toString } from 'mdast-util-to-string'
import { slugOf } from '../../brief/assembly/slug.ts'
import { faultOfSvg } from '../../content/images/svg.ts'
import { stringsFor } from '../../i18n/strings.ts'
import { doubtful, lost, type Loss, type Source } from '../source.ts'
import { nodesIn, replaceNodes } from '../tree.ts'

/** Formats that a brief may have; others become PNG where sharp can read them. */
const KEPT = new Map([
  ['png', 'png'],
  ['jpeg', 'jpg'],
  ['webp', 'webp'],
  ['svg', 'svg'],
])

/**
 * Gives every image its file, and its figure a shape that the check accepts.
 *
 * @param texts all texts of the brief, which change
 * @param source the document, for its images
 * @param lang the brief's language
 * @param losses images that are not there or cannot be read, and images without a description
 * @returns the files by their paths in the brief's folder
 */
export async function placeFigures(
  texts: readonly BlockContent[][],
  { media }: Source,
  lang: string,
  losses: Loss[],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const paths = new Map<string, string | undefined>()
  for (const image of texts.flatMap((blocks) => [...nodesIn(blocks)])) {
    if (image.type !== 'image') continue
    const { url } = image
    const bytes = media.get(url)
    if (!paths.has(url)) {
      const file = bytes && (await imageFile(bytes))
      const name = slugOf(basename(url, extname(url))) || 'image'
      const path = file && freeName(name, file.extension, (one) => files.has(one))
      paths.set(url, path)
      if (file && path !== undefined) files.set(path, file.bytes)
    }
    image.url = paths.get(url) ?? ''
    if (image.url === '')
      losses.push({ ...lostImage(url, bytes !== undefined), words: image.alt ?? '' })
  }
  for (const blocks of texts) describeFigures(blocks, stringsFor(lang).imageNotDescribed, losses)
  return files
}

function lostImage(url: string, isUnread: boolean): Loss {
  if (isUnread) {
    const advice = 'Save it as PNG or SVG, and add it to figures/.'
    return lost('images of a format that cannot be read', url, advice, 'images')
  }
  const advice = 'Save it, if you have the right to, and add it to figures/.'
  if (/^https?:/i.test(url)) return lost('images on the web', url, advice, 'images')
  const kind = 'images that are not beside the document'
  return lost(kind, url, 'Put it there and import again.', 'images')
}

function freeName(name: string, extension: string, taken: (path: string) => boolean): string {
  const path = (suffix: string) => `figures/${name}${suffix}.${extension}`
  if (!taken(path(''))) return path('')
  let number = 2
  while (taken(path(`-${number}`))) number += 1
  return path(`-${number}`)
}

/** `undefined` for a format that sharp cannot read, such as Windows metafiles, and for unsafe SVG. */
async function imageFile(
  bytes: Uint8Array,
): Promise<{ extension: string; bytes: Uint8Array } | undefined> {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > 50_000_000) return undefined
    const extension = KEPT.get(format)
    if (extension === undefined)
      return { extension: 'png', bytes: await sharp(bytes).png().toBuffer() }
    if (extension === 'svg' && faultOfSvg(Buffer.from(bytes).toString())) {
      return { extension: 'png', bytes: await sharp(bytes, { density: 192 }).png().toBuffer() }
    }
    return { extension, bytes }
  } catch {
    return undefined
  }
}

/** No description: nothing, or the name of a file. */
const isFileName = /^\s*(?:[^\s]*\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|emf|wmf))?\s*$/i

/** Removes lost images and figures without any; an image without words gets some, and the report says so. */
function describeFigures(blocks: BlockContent[], undescribed: string, losses: Loss[]): void {
  replaceNodes(blocks, (node) => {
    if (node.type === 'image') {
      if (node.url === '') return []
      if (!isFileName.test(node.alt ?? '')) return undefined
      const advice =
        'Write what it shows between the square brackets, for readers who do not see it.'
      losses.push(doubtful('images without a description', node.url, advice))
      return [{ ...node, alt: undescribed }]
    }
    // A link around a lost image.
    if (node.type === 'link' && node.children.length === 0 && !node.url.startsWith('#')) return []
    if (node.type === 'paragraph' || node.type === 'heading') {
      // The space beside a lost image.
      const [first, last] = [node.children[0], node.children.at(-1)]
      if (first?.type === 'text') first.value = first.value.trimStart()
      if (last?.type === 'text') last.value = last.value.trimEnd()
      if (node.children.length === 0) return []
    }
    if (node.type !== 'containerDirective' || node.name !== 'figure') return undefined
    const hasImage = [...nodesIn(node.children)].some(({ type }) => type === 'image')
    const hasCaption = toString(node, { includeImageAlt: false }).trim() !== ''
    return hasImage && hasCaption ? undefined : node.children
  })
}
