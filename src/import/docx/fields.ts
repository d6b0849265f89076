/** Marks the fields of a Word document, so that every reader of Word files keeps them. */
import type { Element, Root } from 'xast'
import { SKIP, visit } from 'unist-util-visit'
import { doubtful, lost, type Loss } from '../source.ts'
import { citationMarkdown, type Works } from './citations.ts'
import { elementsNamed, runOf, textOf } from './xml.ts'

/** What a mark stands for, and its words: a citation as Markdown, others as Word prints them. */
export type Mark =
  | { kind: 'citation'; words: string }
  | { kind: 'reference' | 'page' | 'bookmark'; words: string; bookmark: string }

/** The fields of a document. */
export interface Fields {
  /** By the number in the mark. */
  marks: Mark[]
  /** What the citations cite. */
  works: Works
  losses: Loss[]
  /** How many citations and cross references the document has. */
  citations: number
  references: number
}

/** Characters for private use, around the number of a mark. */
const [BEGIN, END] = ['\ue900', '\ue901']

export const MARK = new RegExp(`${BEGIN}(\\d+)${END}`, 'g')

/** EndNote, Word itself, and damaged ones of the others. */
const OTHER_CITATION =
  /^\s*(?:ADDIN (?:EN\.CITE(?!\.DATA)|ZOTERO_ITEM|CSL_CITATION|Mendeley Cit)|CITATION\s)/

interface Field {
  instruction: string
  /** What Word prints for it. */
  printed: Element[]
  /** The elements of its instruction. */
  codes: Element[]
  hasResult: boolean
}

/**
 * Puts marks in the place of the words of each citation of Zotero or Mendeley and of each cross reference, and after
 * each bookmark that something refers to. Reference lists go.
 */
export function markFields(roots: readonly Root[]): Fields {
  const fields: Fields = { marks: [], works: new Map(), losses: [], citations: 0, references: 0 }
  const targets = new Set<string>()
  for (const root of roots) {
    for (const field of fieldsIn(root)) {
      const text = replacement(field, fields, targets)
      if (text === undefined) continue
      // Pandoc makes links of some.
      for (const code of field.codes) code.children = []
      field.printed.forEach((words, index) => {
        words.children = [{ type: 'text', value: index === 0 ? text : '' }]
      })
    }
    unwrapFields(root)
    for (const { attributes } of elementsNamed(root, 'w:hyperlink')) {
      if (attributes['w:anchor'] == null) continue
      targets.add(attributes['w:anchor'])
      fields.references += 1
    }
  }
  for (const root of roots) markBookmarks(root, targets, fields)
  return fields
}

const markOf = ({ marks }: Fields, mark: Mark): string => `${BEGIN}${marks.push(mark) - 1}${END}`

/** Complex and simple fields, and the content controls in which Mendeley keeps its citations. */
function fieldsIn(root: Root): Field[] {
  const found: Field[] = []
  const open: Field[] = []
  visit(root, 'element', (node) => {
    const last = open.at(-1)
    const { attributes, name } = node
    if (name === 'mc:Fallback') return SKIP
    if (name === 'w:fldChar') {
      const type = attributes['w:fldCharType']
      if (type === 'begin') open.push({ instruction: '', printed: [], codes: [], hasResult: false })
      else if (type === 'separate' && last) last.hasResult = true
      else if (type === 'end' && last) found.push(...open.splice(-1))
    } else if (name === 'w:instrText' && last) {
      last.instruction += textOf(node)
      last.codes.push(node)
    } else if (name === 'w:t') {
      for (const field of open) if (field.hasResult) field.printed.push(node)
    } else if (name === 'w:fldSimple' || name === 'w:sdt') {
      const tag = elementsNamed(node, 'w:tag')[0]?.attributes['w:val'] ?? ''
      const instruction = name === 'w:sdt' ? tag : (attributes['w:instr'] ?? '')
      found.push({ instruction, printed: elementsNamed(node, 'w:t'), codes: [], hasResult: true })
    }
    return undefined
  })
  return found
}

/** What a field prints instead of its words; `undefined` if they stay. */
function replacement(
  { instruction, printed }: Field,
  fields: Fields,
  targets: Set<string>,
): string | undefined {
  const words = printed.map(textOf).join('')
  if (/ADDIN (?:ZOTERO_BIBL|Mendeley Bibliography)|^MENDELEY_BIBLIOGRAPHY/.test(instruction)) {
    const advice = 'Nothing: the site writes its own from references.json.'
    fields.losses.push(lost('reference lists', printed.map(textOf).join(' '), advice))
    return ''
  }
  const markdown = citationMarkdown(instruction, fields.works)
  if (markdown !== undefined) {
    fields.citations += 1
    return markOf(fields, { kind: 'citation', words: markdown })
  }
  if (OTHER_CITATION.test(instruction)) {
    const advice =
      'Their words are in the text, their sources are not. Export them from EndNote or Word as references.bib beside the document and write [@key].'
    fields.citations += 1
    fields.losses.push({ ...lost('citation fields', words, advice, 'citations'), words: '' })
  }
  const [, what, bookmark] = /^\s*(PAGE|NOTE)?REF\s+"?([^\s"\\]+)/.exec(instruction) ?? []
  if (bookmark === undefined || words.trim() === '') return undefined
  if (what !== undefined) {
    const advice = 'Write [](#f1), the link to a heading or [^1] in place of the number.'
    fields.losses.push(doubtful('numbers of pages and notes that the text names', words, advice))
  }
  if (what === 'NOTE') return words
  targets.add(bookmark)
  fields.references += 1
  return markOf(fields, { kind: what === 'PAGE' ? 'page' : 'reference', words, bookmark })
}

/** Simple fields have words that the readers of Word files leave out. */
function unwrapFields(root: Root): void {
  visit(root, 'element', (node) => {
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && child.name === 'w:fldSimple' ? child.children : [child],
    )
  })
}

/** Puts a mark at the end of each paragraph that has a bookmark to which something refers, or is after one. */
function markBookmarks(root: Root, targets: ReadonlySet<string>, fields: Fields): void {
  let waiting: string[] = []
  for (const node of elementsNamed(root, 'w:p', 'w:bookmarkStart')) {
    const names = elementsNamed(node, 'w:bookmarkStart').map(
      ({ attributes }) => attributes['w:name'] ?? '',
    )
    waiting.push(...names.filter((name) => targets.has(name)))
    // The words of a figure are its caption, in the next paragraph.
    const isFigure = textOf(node).trim() === '' && elementsNamed(node, 'pic:pic').length > 0
    if (node.name === 'w:bookmarkStart' || isFigure) continue
    const marks = waiting.map((bookmark) =>
      markOf(fields, { kind: 'bookmark', words: '', bookmark }),
    )
    node.children.push(...marks.map(runOf))
    waiting = []
  }
}
