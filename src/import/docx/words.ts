/** What a Word document says and has, read from its XML without the conversion. */
import type { Element, Root } from 'xast'
import { signsOf } from '../brief-text.ts'
import { doubtful, lost, type Counts, type Loss } from '../source.ts'
import { elementsIn, elementsNamed, textOf } from './xml.ts'

/** The XML of a Word document. */
export interface WordXml {
  document: Root
  footnotes: Root
  endnotes: Root
}

/** Its words, and what no reader of Word files carries over. */
export interface WordText {
  /** In order, with those of each note at the end; formulas between signs, without deleted text. */
  words: string
  counts: Partial<Counts>
  losses: Loss[]
}

type LeftOut = [listed: typeof lost, kind: string, advice: string]

const CHANGES: LeftOut = [
  doubtful,
  'tracked changes',
  'Taken as accepted. Look whether they should be.',
]

/** What is left out or flattened: whether it is lost, what it is and what to do. */
const LEFT_OUT: Record<string, LeftOut> = {
  'w:ins': CHANGES,
  'w:del': CHANGES,
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
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rPr'])

const FORMULA = new RegExp(signsOf('formulas').join('[^]*?'), 'g')

/** @returns the words, counts and losses of a document whose reader keeps formulas or not */
export function wordsOf(
  { document, footnotes, endnotes }: WordXml,
  keepsFormulas: boolean,
): WordText {
  const notes = new Map(
    [footnotes, endnotes]
      .flatMap((root) => elementsIn(root).flatMap(elementsIn))
      .map((note) => [`${note.name}Reference ${note.attributes['w:id'] ?? ''}`, note]),
  )
  const losses: Loss[] = []
  let words = ''
  let formulas = 0
  // The document and, in the order of their references, its notes: the set grows.
  const parts = new Set<Root | Element>([document])
  for (const part of parts) {
    for (const paragraph of elementsNamed(part, 'w:p', 'w:altChunk')) {
      const found = [paragraph]
      const text = wordsIn(paragraph, found)
      // A formula that the reader drops is listed, and its words are not compared.
      words += `${keepsFormulas ? text : text.replaceAll(FORMULA, '')}\n`
      for (const { name, attributes } of found) {
        const note = notes.get(`${name} ${attributes['w:id'] ?? ''}`)
        if (note) parts.add(note)
      }
      losses.push(...leftOut(found, text))
      const written = found.filter((one) => one.name === 'm:oMath' && textOf(one).trim() !== '')
      formulas += written.length
      if (!keepsFormulas) losses.push(...written.map(() => lostFormula(text)))
    }
  }
  const count = (...names: string[]) =>
    [...parts].flatMap((part) => elementsNamed(part, ...names)).length
  const images = count('pic:pic', 'v:imagedata')
  const counts = { notes: parts.size - 1, images, tables: count('w:tbl'), formulas }
  return { words, counts, losses }
}

/** The words of an element; `found` gets the elements in it, without those of deleted text. */
function wordsIn(node: Element, found: Element[]): string {
  const words = elementsIn(node).map((child) => {
    found.push(child)
    if (child.name === 'm:oMath') return signsOf('formulas').join(textOf(child))
    if (child.name === 'w:t') return textOf(child)
    return SIGNS[child.name] ?? (SKIPPED.has(child.name) ? '' : wordsIn(child, found))
  })
  return words.join('')
}

/** What of a paragraph is left out or flattened, each once. The words of the paragraph are in the brief. */
function leftOut(elements: readonly Element[], text: string): Loss[] {
  const kinds = new Set(elements.flatMap(({ name }) => (LEFT_OUT[name] ? [LEFT_OUT[name]] : [])))
  return Array.from(kinds, ([listed, kind, advice]) => ({
    ...listed(kind, text, advice),
    words: '',
  }))
}

function lostFormula(text: string): Loss {
  const advice = 'Write each in TeX as $$…$$, or install Pandoc and try again.'
  return { ...lost('formulas', text, advice, 'formulas'), words: '' }
}
