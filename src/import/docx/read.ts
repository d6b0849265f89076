/** Reads a Word document with Mammoth, where Pandoc is not installed. */
import type { Element, ElementContent, Root } from 'hast'
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
 * @param document a Word document
 * @returns its text, notes and images. Nothing outside of the file is read
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
    body: blocksOf(contentOf(tree), losses),
    notes: notes.map((note) => blocksOf(note, losses)),
    media,
    losses,
    words: '',
    counts: {},
  }
}

/** The content of a fragment of HTML, which has no doctype. */
const contentOf = ({ children }: Root): ElementContent[] =>
  children.filter((child) => child.type !== 'doctype')

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
  const found = new Map<string, string[]>()
  tree.children = tree.children.filter((node) => {
    const name = node.type === 'element' ? classOf(node) : ''
    if (node.type !== 'element' || !/^(?:title|subtitle|author|date|abstract)$/.test(name))
      return true
    found.set(name, [...(found.get(name) ?? []), oneLine(toString(node))])
    return false
  })
  const one = (name: string) => found.get(name)?.join(' ')
  const [title, subtitle, date, abstract] = ['title', 'subtitle', 'date', 'abstract'].map(one)
  return {
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { subtitle }),
    ...(date !== undefined && { date }),
    ...(abstract !== undefined && { abstract }),
    authors: (found.get('author') ?? []).map((name) => ({ name })),
  }
}

/** The class that the style map gives an element. */
const classOf = ({ properties }: Element): string =>
  Array.isArray(properties.className) ? String(properties.className[0]) : ''

/**
 * Takes the notes from the end of the text, in the order of their references, and numbers the references,
 * as elements `note-reference`.
 */
function takeNotes(tree: Root): Element['children'][] {
  const numbers = new Map<string, number>()
  visit(tree, 'element', (node, index, parent) => {
    const [link] = node.tagName === 'sup' ? node.children : []
    const id =
      link?.type === 'element'
        ? /^#((?:foot|end)note-.+)$/.exec(String(link.properties.href))?.[1]
        : undefined
    if (id === undefined || !parent || index === undefined) return
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    parent.children[index] = {
      type: 'element',
      tagName: 'note-reference',
      properties: { number },
      children: [],
    }
  })
  const notes: Element['children'][] = Array.from(numbers, () => [])
  tree.children = tree.children.filter((node) => {
    if (node.type !== 'element' || node.tagName !== 'ol') return true
    const items = node.children.filter((item) => item.type === 'element')
    const isNotes = items.some(({ properties }) => /^(?:foot|end)note-/.test(String(properties.id)))
    if (!isNotes) return true
    for (const item of items) {
      const number = numbers.get(String(item.properties.id))
      if (number !== undefined) notes[number - 1] = withoutArrow(item)
    }
    return false
  })
  return notes
}

/** A note without Mammoth's link back to its reference. */
function withoutArrow(note: Element): Element['children'] {
  visit(note, 'element', (node) => {
    node.children = node.children.filter(
      (child) =>
        child.type !== 'element' || !/^#(?:foot|end)note-ref-/.test(String(child.properties.href)),
    )
  })
  return note.children
}
