/** The images of a document as files in `figures/`. */
import { basename, extname } from 'node:path'
import type { BlockContent } from 'mdast'
import sharp from 'sharp'
import { toString } from 'mdast-util-to-string'
import { slugOf } from '../../brief/assembly/slug.ts'
import { faultOfSvg } from '../../content/images/svg.ts'
import type { Loss, Source } from '../source.ts'
import { nodesIn, replaceNodes } from '../tree.ts'

/** Formats that a brief may have; others become PNG where sharp can read them. */
const KEPT = new Map([
  ['png', 'png'],
  ['jpeg', 'jpg'],
  ['webp', 'webp'],
  ['svg', 'svg'],
])

/** Said of an image that the document does not describe, in the language of the brief. */
const UNDESCRIBED: Readonly<Record<string, string>> = {
  en: 'Image not described yet',
  es: 'Imagen aún sin descripción',
  fr: 'Image pas encore décrite',
}

/**
 * Gives every image its file, and its figure a shape that the check accepts.
 *
 * @param blocks all blocks of the brief, which change
 * @param source the document, for its images
 * @param lang the brief's language
 * @param losses images that are not there or cannot be read, and images without a description
 * @returns the files by their paths in the brief's folder
 */
export async function placeFigures(
  blocks: BlockContent[],
  { media }: Source,
  lang: string,
  losses: Loss[],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const paths = new Map<string, string | undefined>()
  for (const image of nodesIn(blocks)) {
    if (image.type !== 'image') continue
    const { url } = image
    const bytes = media.get(url)
    if (!paths.has(url)) {
      const file = bytes && (await imageFile(bytes))
      const name = slugOf(basename(url, extname(url))) || 'image'
      const taken = (path: string) => files.has(path)
      const path = file && freeName(name, file.extension, taken)
      paths.set(url, path)
      if (file && path !== undefined) files.set(path, file.bytes)
      else losses.push({ ...lostImage(url, bytes !== undefined), words: image.alt ?? '' })
    }
    image.url = paths.get(url) ?? ''
  }
  describeFigures(blocks, UNDESCRIBED[lang] ?? UNDESCRIBED['en'] ?? '', losses)
  return files
}

function lostImage(url: string, isUnread: boolean): Loss {
  const isRemote = /^https?:/i.test(url)
  const [kind, advice] = isUnread
    ? ['images of a format that cannot be read', 'Save it as PNG or SVG, and add it to figures/.']
    : isRemote
      ? ['images on the web', 'Save it, if you have the right to, and add it to figures/.']
      : ['images that are not beside the document', 'Put it there and import again.']
  return { severity: 'lost', kind, place: url.slice(0, 200), advice }
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

/** Removes lost images and figures without any; an image without words gets some, and the report says so. */
function describeFigures(blocks: BlockContent[], undescribed: string, losses: Loss[]): void {
  replaceNodes(blocks, (node) => {
    if (node.type === 'image') {
      if (node.url === '') return []
      if ((node.alt ?? '').trim() !== '') return undefined
      losses.push({
        severity: 'doubtful',
        kind: 'images without a description',
        place: node.url,
        advice: 'Write what it shows between the square brackets, for readers who do not see it.',
      })
      return [{ ...node, alt: undescribed }]
    }
    // A link around a lost image.
    if (node.type === 'link' && node.children.length === 0 && !node.url.startsWith('#')) return []
    if (node.type === 'paragraph' && node.children.length === 0) return []
    if (node.type !== 'containerDirective' || node.name !== 'figure') return undefined
    const hasImage = [...nodesIn(node.children)].some(({ type }) => type === 'image')
    const hasCaption = toString(node, { includeImageAlt: false }).trim() !== ''
    return hasImage && hasCaption ? undefined : node.children
  })
}
