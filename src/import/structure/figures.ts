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

/** Formats that a brief may have, and their extensions; others become PNG where sharp can read them. */
const KEPT = new Map(Object.entries({ png: 'png', jpeg: 'jpg', webp: 'webp', svg: 'svg' }))

/**
 * Gives every image in texts its file, and its figure a shape that the check accepts.
 *
 * @returns the files by their paths in the brief's folder. `losses` gets images that are not there or cannot be read,
 *   and images without a description
 */
export async function placeFigures(
  texts: readonly BlockContent[][],
  { media }: Source,
  lang: string,
  losses: Loss[],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const paths = new Map<string, string>()
  for (const image of texts.flatMap((blocks) => [...nodesIn(blocks)])) {
    if (image.type !== 'image') continue
    const { url } = image
    const bytes = media.get(url)
    if (!paths.has(url)) {
      const file = bytes && (await imageFile(bytes))
      const path = file ? freePath(url, file.extension, files) : ''
      paths.set(url, path)
      if (file) files.set(path, file.bytes)
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

/** `figures/map.png`, or `figures/map-2.png` if there is one. */
function freePath(url: string, extension: string, files: ReadonlyMap<string, unknown>): string {
  const start = `figures/${slugOf(basename(url, extname(url))) || 'image'}`
  let path = `${start}.${extension}`
  for (let number = 2; files.has(path); number += 1) path = `${start}-${number}.${extension}`
  return path
}

/** `undefined` for a format that sharp cannot read, such as Windows metafiles; unsafe SVG becomes PNG. */
async function imageFile(
  bytes: Uint8Array,
): Promise<{ extension: string; bytes: Uint8Array } | undefined> {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > 50_000_000) return undefined
    const extension = KEPT.get(format)
    const isUnsafe = extension === 'svg' && faultOfSvg(Buffer.from(bytes).toString())
    if (extension !== undefined && !isUnsafe) return { extension, bytes }
    const options = isUnsafe ? { density: 192 } : {}
    return { extension: 'png', bytes: await sharp(bytes, options).png().toBuffer() }
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
