/** What a Word document says and has, read from its XML without the conversion. */
import type { Element, Root } from 'xast'
import { signsOf } from '../brief-text.ts'
import { doubtful, lost, type Counts, type Loss } from '../source.ts'
import { elementsIn, elementsNamed, textOf } from './xml.ts'

/** The XML of a Word document. */
export interface WordXml {
  document: Root | undefined
  footnotes: Root | undefined
  endnotes: Root | undefined
}

/** Its words, and what no reader of Word files carries over. */
export interface WordText {
  /** In order, with those of each note at the end; formulas between signs, without deleted text. */
  words: string
  counts: Partial<Counts>
  losses: Loss[]
}

/** What is left out or flattened: whether it is lost, what it is and what to do. */
const LEFT_OUT: Record<string, [listed: typeof lost, kind: string, advice: string]> = {
  'w:ins': [doubtful, 'tracked changes', 'Taken as accepted. Look whether they should be.'],
  'w:del': [doubtful, 'tracked changes', 'Taken as accepted. Look whether they should be.'],
  'w:commentReference': [lost, 'comments', 'Look whether the author has answered them.'],
  'w:altChunk': [lost, 'documents inside the document', 'Copy their text into the document.'],
  'c:chart': [lost, 'charts', 'Save each as PNG or SVG and add it as a figure.'],
  'dgm:relIds': [lost, 'diagrams', 'Save each as PNG or SVG and add it as a figure.'],
}

const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/** Elements whose words are no part of the text, or are in it a second time. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'm:oMath', 'w:rPr'])

const FORMULA = new RegExp(signsOf('formulas').join('[^]*?'), 'g')

interface Reading extends WordText {
  /** `w:footnote 2`, in the order of the references. */
  notes: Set<string>
  formulas: number
}

/**
 * @param xml a Word document
 * @param hasFormulas whether its reader keeps formulas
 * @returns its words, counts and losses
 */
export function wordsOf(xml: WordXml, hasFormulas: boolean): WordText {
  const reading: Reading = { words: '', counts: {}, losses: [], notes: new Set(), formulas: 0 }
  readBlocks(xml.document, reading, hasFormulas)
  const notes = new Map(
    [xml.footnotes, xml.endnotes]
      .flatMap((root) => elementsIn(root).flatMap(elementsIn))
      .map((note) => [`${note.name} ${note.attributes['w:id'] ?? ''}`, note]),
  )
  const cited = [...reading.notes].map((name) => notes.get(name))
  for (const note of cited) readBlocks(note, reading, hasFormulas)
  const count = (...names: string[]) =>
    [xml.document, ...cited].flatMap((node) => elementsNamed(node, ...names)).length
  reading.counts = {
    notes: cited.length,
    images: count('pic:pic', 'v:imagedata'),
    tables: count('w:tbl'),
    formulas: reading.formulas,
  }
  return reading
}

function readBlocks(node: Root | Element | undefined, reading: Reading, keeps: boolean): void {
  for (const element of elementsIn(node)) {
    if (element.name === 'w:p') readParagraph(element, reading, keeps)
    else if (!SKIPPED.has(element.name)) {
      if (element.name === 'w:altChunk') list(reading, element.name, '')
      readBlocks(element, reading, keeps)
    }
  }
}

function readParagraph(paragraph: Element, reading: Reading, keepsFormulas: boolean): void {
  const found = new Set<string>()
  const formulas: string[] = []
  let words = ''
  const read = (element: Element): void => {
    for (const child of elementsIn(element)) {
      const { name } = child
      const note = /^(w:(?:foot|end)note)Reference$/.exec(name)?.[1]
      if (note !== undefined) reading.notes.add(`${note} ${child.attributes['w:id'] ?? ''}`)
      if (LEFT_OUT[name]) found.add(name)
      if (name === 'm:oMath') formulas.push(textOf(child))
      if (name === 'm:oMath') words += signsOf('formulas').join(textOf(child))
      else words += name === 'w:t' ? textOf(child) : (SIGNS[name] ?? '')
      if (!SKIPPED.has(name)) read(child)
    }
  }
  read(paragraph)
  // A formula that the reader drops is listed, and its words are not compared.
  reading.words += `${keepsFormulas ? words : words.replaceAll(FORMULA, '')}\n`
  const written = formulas.filter((formula) => formula.trim() !== '')
  reading.formulas += written.length
  if (found.has('w:ins')) found.delete('w:del')
  for (const name of found) list(reading, name, words)
  if (keepsFormulas) return
  const advice = 'Write each in TeX as $$…$$, or install Pandoc and try again.'
  for (const formula of written)
    reading.losses.push({
      ...lost('formulas', words.trim() || formula, advice, 'formulas'),
      words: '',
    })
}

function list({ losses }: Reading, name: string, words: string): void {
  const [listed, kind, advice] = LEFT_OUT[name] ?? [lost, name, '']
  // The words of the paragraph are in the brief.
  losses.push({ ...listed(kind, words, advice), words: '' })
}
