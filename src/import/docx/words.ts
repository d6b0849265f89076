/** Reads the XML of a Word document itself: its words for the comparison, and what Mammoth leaves out. */
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { shorten } from '../../brief/text/shorten.ts'
import { ImportError, type Loss } from '../source.ts'

/** The words of a document, and what of it Mammoth cannot carry over. */
export interface WordText {
  /** In order, with those of each note at the end; without formulas, deleted text and the table of contents. */
  words: string
  /** The words of each text box. */
  boxes: string[]
  losses: Loss[]
}

/** What Mammoth leaves out or flattens: what it is and what to do. */
const LEFT_OUT: Record<string, [severity: Loss['severity'], kind: string, advice: string]> = {
  'm:oMath': ['lost', 'formulas', 'Write each in TeX as $$…$$, or install Pandoc and try again.'],
  'w:instrText': [
    'lost',
    'citation fields',
    'Their words are in the text, not their sources. Install Pandoc and try again.',
  ],
  'w:del': ['doubtful', 'tracked changes', 'Taken as accepted. Look whether they should be.'],
  'w:commentReference': ['lost', 'comments', 'Look whether the author has answered them.'],
  'w:altChunk': ['lost', 'documents inside the document', 'Copy their text into the document.'],
  'c:chart': ['lost', 'charts', 'Save each as PNG or SVG and add it as a figure.'],
  'dgm:relIds': ['lost', 'diagrams', 'Save each as PNG or SVG and add it as a figure.'],
}

const CONTENTS = ['lost', 'lines of the table of contents', 'The site makes its own.'] as const

/** Zotero, Mendeley, EndNote and Word itself. */
const CITATION = /^\s*(?:ADDIN\s+(?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE|Mendeley)|CITATION\s)/

const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/** Elements whose words are no part of the text, or are in it a second time. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'm:oMath', 'w:rPr'])

interface Reading extends WordText {
  /** `w:footnote 2`, in the order of the references. */
  notes: Set<string>
}

interface Paragraph {
  words: string
  field: string
  formula: string
  found: Set<string>
}

/**
 * @param parts the files of a Word document
 * @returns its words, text boxes and losses
 * @throws ImportError if its XML is damaged
 */
export function wordsOf(parts: ReadonlyMap<string, Uint8Array>): WordText {
  const reading: Reading = { words: '', boxes: [], losses: [], notes: new Set() }
  readBlocks(parseXml(parts, 'word/document.xml'), reading)
  const notes = new Map(
    ['word/footnotes.xml', 'word/endnotes.xml']
      .flatMap((path) => elementsIn(parseXml(parts, path)).flatMap(elementsIn))
      .map((note) => [`${note.name} ${note.attributes['w:id'] ?? ''}`, note]),
  )
  for (const name of reading.notes) readBlocks(notes.get(name), reading)
  return reading
}

function readBlocks(node: Root | Element | undefined, reading: Reading): void {
  for (const element of elementsIn(node)) {
    if (element.name === 'w:p') readParagraph(element, reading)
    else if (!SKIPPED.has(element.name)) {
      if (element.name === 'w:altChunk') lose(reading, element.name, '')
      readBlocks(element, reading)
    }
  }
}

function readParagraph(element: Element, reading: Reading): void {
  const paragraph: Paragraph = { words: '', field: '', formula: '', found: new Set() }
  const before = reading.words.length
  readInline(element, paragraph, reading)
  const boxes = reading.words.slice(before)
  if (CITATION.test(paragraph.field)) paragraph.found.add('w:instrText')
  for (const name of paragraph.found) lose(reading, name, paragraph.words || paragraph.formula)
  const [severity, kind, advice] = CONTENTS
  const isContents = /^(?:toc|tdc|tm|verzeichnis)\s?\d/i.test(styleOf(element))
  if (isContents) reading.losses.push({ severity, kind, place: oneLine(paragraph.words), advice })
  // Mammoth puts the text of boxes after the paragraph in which they are anchored.
  const words = isContents ? '' : `${paragraph.words}\n`
  reading.words = reading.words.slice(0, before) + words + boxes
}

function readInline(element: Element, paragraph: Paragraph, reading: Reading): void {
  for (const child of elementsIn(element)) {
    const { name } = child
    if (name === 'w:t') paragraph.words += textOf(child)
    else if (name === 'w:instrText') paragraph.field += textOf(child)
    else if (name === 'w:txbxContent') {
      const before = reading.words.length
      readBlocks(child, reading)
      reading.boxes.push(...reading.words.slice(before).split('\n').map(oneLine).filter(Boolean))
    } else {
      const note = /^(w:(?:foot|end)note)Reference$/.exec(name)?.[1]
      if (note !== undefined) reading.notes.add(`${note} ${child.attributes['w:id'] ?? ''}`)
      const kind = name === 'w:ins' ? 'w:del' : name
      if (LEFT_OUT[kind]) paragraph.found.add(kind)
      if (name === 'm:oMath') paragraph.formula += allText(child)
      paragraph.words += SIGNS[name] ?? ''
      if (!SKIPPED.has(name)) readInline(child, paragraph, reading)
    }
  }
}

function lose({ losses }: Reading, name: string, words: string): void {
  const [severity, kind, advice] = LEFT_OUT[name] ?? ['lost', name, '']
  losses.push({ severity, kind, place: shorten(oneLine(words), 80), advice })
}

function styleOf(paragraph: Element): string {
  const properties = elementsIn(paragraph).find(({ name }) => name === 'w:pPr')
  const style = elementsIn(properties).find(({ name }) => name === 'w:pStyle')
  return style?.attributes['w:val'] ?? ''
}

/**
 * @param parts the files of a document
 * @param path one of them
 * @returns its XML; `undefined` if there is no such file
 * @throws ImportError if it is damaged
 */
export function parseXml(parts: ReadonlyMap<string, Uint8Array>, path: string): Root | undefined {
  const bytes = parts.get(path)
  if (!bytes) return undefined
  try {
    return fromXml(Buffer.from(bytes).toString())
  } catch (cause) {
    const advice = 'Open the document in Word or LibreOffice and save it again.'
    throw new ImportError(`The document is damaged (${path}). ${advice}`, { cause })
  }
}

/** @returns the elements in a node */
export const elementsIn = (node: Root | Element | undefined): Element[] =>
  (node?.children ?? []).flatMap((child) => (child.type === 'element' ? [child] : []))

/** @returns the text directly in an element */
export const textOf = (element: Element | undefined): string =>
  element?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? ''

const allText = (element: Element): string =>
  textOf(element) + elementsIn(element).map(allText).join('')

/** @returns text with its runs of white space as one space */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
