/** Prepares a Word document for its reader: text boxes, tables of contents, fields. */
import { strToU8, zipSync } from 'fflate'
import type { BlockContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { lettersOf } from '../letters.ts'
import type { Document } from '../input/document.ts'
import { doubtful, lost, type Loss, type Source } from '../source.ts'
import { MARK, markFields, type Fields } from './fields.ts'
import { placeMarks } from './place-marks.ts'
import { propertiesOf } from './properties.ts'
import { wordsOf, type WordText } from './words.ts'
import { elementsIn, elementsNamed, parseXml, runOf, textOf } from './xml.ts'

/** A Word document that a program can read without losing what it does not know. */
export interface PreparedWord {
  document: Document
  text: WordText
  fields: Fields
}

/** Characters for private use: paragraphs around the content of a text box. */
const [BOX, END_OF_BOX] = ['\ue902', '\ue903']

/**
 * Moves text boxes after the paragraphs to which they belong, takes out tables of contents and marks fields, so that
 * the reader of the document, which keeps formulas or not, loses none of them.
 * @throws ImportError if its XML is damaged
 */
export function prepareWord(document: Document, keepsFormulas: boolean): PreparedWord {
  const parts = new Map(document.parts)
  const xml = {
    document: parseXml(parts, 'word/document.xml'),
    footnotes: parseXml(parts, 'word/footnotes.xml'),
    endnotes: parseXml(parts, 'word/endnotes.xml'),
  }
  const styles = parseXml(parts, 'word/styles.xml')
  const [body] = elementsIn(elementsIn(xml.document)[0])
  const contents = takeContents(body, stylesNamed(styles, /^(?:toc|contents) (?:\d|heading)/i))
  const authors = listAuthors(body, stylesNamed(styles, /^(?:author|date)$/i))
  if (body) body.children = body.children.flatMap((child) => [child, ...boxesIn(child)])
  const fields = markFields(Object.values(xml))
  const { words, counts, losses } = wordsOf(xml, keepsFormulas)
  for (const [name, root] of Object.entries(xml))
    if (root.children.length > 0) parts.set(`word/${name}.xml`, strToU8(toXml(root)))
  const bytes = zipSync(Object.fromEntries(parts), { level: 1 })
  return {
    document: { ...document, parts, bytes },
    text: {
      words: words.replaceAll(MARK, (_, number) => fields.marks[Number(number)]?.words ?? ''),
      counts,
      losses: [...losses, ...contents, ...authors, ...fields.losses],
    },
    fields,
  }
}

/**
 * @param source what a reader made of a prepared document, with figures and captions joined; it changes
 * @returns the document with what its reader does not know: fields, text boxes, properties, words and counts
 */
export function completeWord(source: Source, { document, text, fields }: PreparedWord): Source {
  const { record, losses } = propertiesOf(document.parts, source.record)
  const body = withBoxes(source.body, losses)
  placeMarks([body, ...source.notes], fields.marks)
  const works = [...fields.works.values()]
  const json = `${JSON.stringify(works, undefined, 2)}\n`
  return {
    ...source,
    record,
    body,
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

/** The ids of styles by their English names, which files have in every language. */
const stylesNamed = (styles: Root, pattern: RegExp): string[] =>
  elementsNamed(styles, 'w:style')
    .filter((style) => pattern.test(elementsNamed(style, 'w:name')[0]?.attributes['w:val'] ?? ''))
    .flatMap(({ attributes }) => attributes['w:styleId'] ?? [])

const styleOf = (paragraph: Element): string =>
  elementsNamed(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''

/** Empties the lines of tables of contents. */
function takeContents(body: Element | undefined, styles: readonly string[]): Loss[] {
  const lines = elementsNamed(body, 'w:p').filter((line) => styles.includes(styleOf(line)))
  const text = lines.map(textOf).join('\n')
  for (const line of lines) line.children = []
  const advice = 'Nothing: the site makes its own.'
  return lines.length === 0 ? [] : [lost('tables of contents', text, advice)]
}

function listAuthors(body: Element | undefined, styles: readonly string[]): Loss[] {
  const advice = 'Compare it with brief.md and content/authors/.'
  return elementsIn(body)
    .filter((paragraph) => styles.includes(styleOf(paragraph)))
    .map(textOf)
    .map((words) => ({ ...doubtful('lines about authors and dates', words, advice), words }))
}

/** Takes the text boxes out of a paragraph or table; each is between two paragraphs with marks. */
function boxesIn(node: Element['children'][number]): Element[] {
  const boxes = elementsNamed(node, 'w:txbxContent').map(elementsIn)
  // The second copy is for older versions of Word.
  visit(node, 'element', (box) => {
    if (box.name === 'w:txbxContent') box.children = []
  })
  return boxes.flatMap((content) => {
    if (content.every((one) => textOf(one).trim() === '')) return content
    return [x('w:p', [runOf(BOX)]), ...content, x('w:p', [runOf(END_OF_BOX)])]
  })
}

/** Blocks in which what is between marks is a text box. */
function withBoxes(blocks: readonly BlockContent[], losses: Loss[]): BlockContent[] {
  const parts: (BlockContent | BlockContent[])[] = []
  let box: BlockContent[] | undefined
  for (const block of blocks) {
    const words = toString(block)
    if (words === BOX) parts.push((box = []))
    else if (words === END_OF_BOX) box = undefined
    else (box ?? parts).push(block)
  }
  const text = parts.flatMap((part) => (Array.isArray(part) ? [] : [toString(part)]))
  const letters = lettersOf(text.join(' '))
  return parts.flatMap((part) => (Array.isArray(part) ? boxOf(part, letters, losses) : [part]))
}

/**
 * A text box: a quotation if the text has its words, too, which becomes a pull quote; a figure or table with its
 * caption as it is; else a box.
 */
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
