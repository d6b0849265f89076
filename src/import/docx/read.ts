/** Reads a Word document with Mammoth, where Pandoc is not installed. */
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'mdast-util-to-string'
import mammoth from 'mammoth'
import { visit } from 'unist-util-visit'
import type { Document } from '../input/document.ts'
import { ImportError, lost, type Loss, type Source, type SourceRecord } from '../source.ts'
import { blocksOf } from './blocks.ts'
import { oneLine } from './xml.ts'

/** Word's styles by their English names, which files have in every language, and those of LibreOffice and Pandoc. */
const STYLES = [
  ...['Title', 'Subtitle', 'Author', 'Date', 'Abstract'].map(
    (name) => `p[style-name='${name}'] => p.${name.toLowerCase()}:fresh`,
  ),
  ...['Caption', 'Image Caption', 'Table Caption', 'Figure', 'Illustration', 'Table'].map(
    (name) => `p[style-name='${name}'] => p.caption:fresh`,
  ),
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
]

/**
 * @returns the text, notes and images of a Word document. Nothing outside of the file is read
 * @throws ImportError if it is damaged
 */
export async function readDocx({ bytes }: Document): Promise<Source> {
  const media = new Map<string, Uint8Array>()
  const { value, messages } = await convert(bytes, media)
  const tree = fromHtml(value, { fragment: true })
  const losses: Loss[] = messages.flatMap(remoteImage)
  // The title may refer to a note, which is listed as lost.
  const notes = takeNotes(tree)
  const record = takeTitle(tree)
  return {
    record,
    body: blocksOf(tree.children, losses),
    notes: notes.map((note) => blocksOf(note, losses)),
    media,
    losses,
    words: '',
    counts: {},
  }
}

async function convert(bytes: Uint8Array, media: Map<string, Uint8Array>) {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const ending = /^image\/(?:x-)?([a-z0-9]+)/.exec(image.contentType)?.[1] ?? 'bin'
          const src = `image-${media.size + 1}.${ending}`
          media.set(src, await image.readAsBuffer())
          return { src }
        }),
      },
    )
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ImportError(
      `The document cannot be read: ${why}. Open it in Word or LibreOffice and save it again.`,
      { cause },
    )
  }
}

function remoteImage({ message }: { message: string }): Loss[] {
  const place = /external image '(.*?)'/.exec(message)?.[1]
  const advice = 'Nothing was fetched. Save the image and add it to figures/.'
  return place === undefined ? [] : [lost('linked images', place, advice, 'images')]
}

/** Takes the title and what follows it out of the text. */
function takeTitle(tree: Root): SourceRecord {
  const take = (name: string): string[] => {
    const found = tree.children.filter((node) => node.type === 'element' && classOf(node) === name)
    tree.children = tree.children.filter((node) => !found.includes(node))
    return found.map((node) => oneLine(toString(node)))
  }
  const record: SourceRecord = { authors: take('author').map((name) => ({ name })) }
  for (const name of ['title', 'subtitle', 'date', 'abstract'] as const) {
    const words = take(name)
    if (words.length > 0) record[name] = words.join(' ')
  }
  return record
}

/** The class that the style map gives an element. */
const classOf = ({ properties }: Element): string =>
  Array.isArray(properties.className) ? String(properties.className[0]) : ''

/** Takes the notes, in the order of their references, from the end; the references become `note-reference` elements. */
function takeNotes(tree: Root): Element['children'][] {
  const ids: string[] = []
  visit(tree, 'element', (node) => {
    const [link] = node.tagName === 'sup' ? node.children : []
    const address = link?.type === 'element' ? String(link.properties.href) : ''
    if (!NOTE.test(address)) return
    const id = address.slice(1)
    if (!ids.includes(id)) ids.push(id)
    node.tagName = 'note-reference'
    node.properties = { number: ids.indexOf(id) + 1 }
    node.children = []
  })
  const list = tree.children.at(-1)
  if (ids.length === 0 || list?.type !== 'element') return []
  tree.children.pop()
  const items = list.children.filter((item) => item.type === 'element')
  // Mammoth repeats a note for each of its references.
  return ids.flatMap((id) => {
    const note = items.find(({ properties }) => properties.id === id)
    return note ? [withoutArrow(note)] : []
  })
}

const NOTE = /^#(?:foot|end)note-/

/** A note without Mammoth's link back to its reference. */
function withoutArrow(note: Element): Element['children'] {
  visit(note, 'element', (node) => {
    node.children = node.children.filter(
      (child) => child.type !== 'element' || !NOTE.test(String(child.properties.href)),
    )
  })
  return note.children
}
