/** Prepares a Word document for its reader: text boxes, tables of contents, fields. */
import { strToU8, zipSync } from 'fflate'
import type { BlockContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { lettersOf } from '../letters.ts'
import type { Document } from '../input/document.ts'
import { doubtful, lost, type Loss, type Source } from '../source.ts'
import { tidy } from '../tidy.ts'
import { MARK, markFields, type Fields } from './fields.ts'
import { placeMarks } from './place-marks.ts'
import { propertiesOf } from './properties.ts'
import { wordsOf, type WordText } from './words.ts'
import { element, elementsIn, elementsNamed, oneLine, parseXml, textOf } from './xml.ts'

/** A Word document that a program can read without losing what it does not know. */
export interface PreparedWord {
  document: Document
  text: WordText
  fields: Fields
}

/** Characters for private use: paragraphs around the content of a text box. */
const [BOX, END_OF_BOX] = ['\ue902', '\ue903']

/**
 * @param document a Word document
 * @param keepsFormulas whether its reader keeps formulas
 * @returns the document with text boxes after the paragraphs to which they belong, without tables of contents and with
 *   marks for fields; its words and counts
 * @throws ImportError if its XML is damaged
 */
export function prepareWord(document: Document, keepsFormulas: boolean): PreparedWord {
  const parts = new Map(document.parts)
  const xml = {
    document: parseXml(parts, 'word/document.xml'),
    footnotes: parseXml(parts, 'word/footnotes.xml'),
    endnotes: parseXml(parts, 'word/endnotes.xml'),
  }
  const [body] = elementsIn(elementsIn(xml.document)[0])
  const styles = parseXml(parts, 'word/styles.xml')
  const contents = body ? takeContents(body, stylesNamed(styles, CONTENTS)) : []
  const named = stylesNamed(styles, /^(?:author|date)$/i)
  const authors = elementsIn(body).filter((one) => named.has(styleOf(one)))
  if (body) body.children = body.children.flatMap((child) => [child, ...boxesIn(child)])
  const roots = Object.entries(xml).flatMap(([name, root]) => (root ? [{ name, root }] : []))
  const fields = markFields(roots.map(({ root }) => root))
  const text = wordsOf(xml, keepsFormulas)
  text.words = text.words.replaceAll(MARK, (_, number) =>
    wordsOfMark(fields.marked[Number(number)]),
  )
  for (const { name, root } of roots) parts.set(`word/${name}.xml`, strToU8(toXml(root)))
  const bytes = zipSync(Object.fromEntries(parts), { level: 1 })
  const listed = authors.map((one): Loss => {
    const advice = 'Compare it with brief.md and content/authors/.'
    return { ...doubtful('lines about authors and dates', textOf(one), advice), words: textOf(one) }
  })
  text.losses.push(...contents, ...listed, ...fields.losses)
  return { document: { ...document, parts, bytes }, text, fields }
}

/**
 * @param source what a reader made of a prepared document; it changes
 * @param prepared the document
 * @returns the document with what its reader does not know: fields, text boxes, properties, words and counts
 */
export function completeWord(source: Source, { document, text, fields }: PreparedWord): Source {
  const { record, losses } = propertiesOf(document.parts, source.record)
  const body = tidy(withBoxes(tidy(source.body, losses), losses), losses)
  const notes = source.notes.map((note) => tidy(note, losses))
  placeMarks([body, ...notes], fields)
  const works = [...fields.works.values()]
  const json = `${JSON.stringify(works, undefined, 2)}\n`
  return {
    ...source,
    record,
    body,
    notes,
    ...(works.length > 0 && { references: { file: 'references.json', text: json } }),
    losses: [...source.losses, ...losses, ...text.losses],
    words: text.words,
    counts: {
      ...text.counts,
      citations: fields.citations,
      crossReferences: fields.references,
      references: works.length,
    },
  }
}

/** A citation counts as Markdown, a cross reference as Word prints it. */
function wordsOfMark(mark: Fields['marked'][number] | undefined): string {
  if (mark?.kind === 'citation') return mark.markdown
  return mark && 'printed' in mark ? mark.printed : ''
}

const CONTENTS = /^(?:toc|contents) (?:\d|heading)/i

/** Styles by their English names, which files have in every language. */
const stylesNamed = (styles: Root | undefined, pattern: RegExp): Set<string> =>
  new Set(
    elementsNamed(styles, 'w:style').flatMap((style) => {
      const name = elementsNamed(style, 'w:name')[0]?.attributes['w:val'] ?? ''
      const id = style.attributes['w:styleId']
      return id != null && pattern.test(name) ? [id] : []
    }),
  )

const styleOf = (paragraph: Element): string =>
  elementsNamed(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''

/** Removes the lines of tables of contents. */
function takeContents(node: Element, styles: ReadonlySet<string>): Loss[] {
  const lines: string[] = []
  const take = (parent: Element) => {
    parent.children = parent.children.filter((child) => {
      if (child.type !== 'element') return true
      if (child.name === 'w:p' && styles.has(styleOf(child))) lines.push(textOf(child))
      else if (child.name === 'w:sdt' || child.name === 'w:sdtContent') take(child)
      else return true
      return child.name !== 'w:p'
    })
  }
  take(node)
  const advice = 'Nothing: the site makes its own.'
  return lines.length === 0 ? [] : [lost('tables of contents', lines.join('\n'), advice)]
}

/** Takes the text boxes out of a paragraph or table; each is between two paragraphs with marks. */
function boxesIn(node: Element['children'][number]): Element[] {
  const contents = elementsNamed(node, 'w:txbxContent').map(elementsIn)
  // The second copy is for older versions of Word.
  visit(node, 'element', (box) => {
    if (box.name === 'w:txbxContent') box.children = []
  })
  return contents.flatMap((content) => {
    if (oneLine(content.map(textOf).join('')) === '') return content
    const mark = (value: string) =>
      element('w:p', [element('w:r', [element('w:t', [{ type: 'text', value }])])])
    return [mark(BOX), ...content, mark(END_OF_BOX)]
  })
}

/**
 * The blocks between marks: a quotation if the text has their words, too, which becomes a pull quote; a figure or table
 * with its caption as it is; else a box.
 */
function withBoxes(blocks: readonly BlockContent[], losses: Loss[]): BlockContent[] {
  const body: BlockContent[] = []
  const boxes: { at: number; content: BlockContent[] }[] = []
  let open: BlockContent[] | undefined
  for (const block of blocks) {
    const mark = block.type === 'paragraph' ? toString(block) : ''
    if (mark === BOX) open = []
    else if (mark === END_OF_BOX) {
      if (open) boxes.push({ at: body.length, content: open })
      open = undefined
    } else (open ?? body).push(block)
  }
  const letters = lettersOf(body.map((block) => toString(block)).join(' '))
  for (const { at, content } of boxes.reverse())
    body.splice(at, 0, ...boxOf(content, letters, losses))
  return body
}

function boxOf(content: BlockContent[], letters: string, losses: Loss[]): BlockContent[] {
  const words = content.map((block) => toString(block)).join(' ')
  const isText = content.every(({ type }) => type === 'paragraph')
  if (isText && letters.includes(lettersOf(words))) {
    const children = content.flatMap((block, index) => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
      ...(block.type === 'paragraph' ? block.children : []),
    ])
    return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }]
  }
  if (content.every(({ type }) => type === 'containerDirective' || type === 'table')) return content
  losses.push(doubtful('text boxes', words, 'Look whether it is where it belongs, as a :::box.'))
  return [{ type: 'containerDirective', name: 'box', attributes: {}, children: content }]
}
