/** Reads and searches the XML of a Word document. */
import type { Element, Nodes, Parents, Root } from 'xast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { fromXml } from 'xast-util-from-xml'
import { x } from 'xastscript'
import { ImportError } from '../source.ts'

/**
 * @returns the XML of one of the files of a document, empty if there is no such file
 * @throws ImportError if it is damaged
 */
export function parseXml(parts: ReadonlyMap<string, Uint8Array>, path: string): Root {
  const bytes = parts.get(path)
  try {
    return bytes ? fromXml(Buffer.from(bytes).toString()) : { type: 'root', children: [] }
  } catch (cause) {
    const advice = 'Open the document in Word or LibreOffice and save it again.'
    throw new ImportError(`The document is damaged (${path}). ${advice}`, { cause })
  }
}

/** @returns the elements directly in a node */
export const elementsIn = (node: Parents | undefined): Element[] =>
  (node?.children ?? []).flatMap((child) => (child.type === 'element' ? [child] : []))

/**
 * @returns the elements of these names at any depth, but not those in one another or in Word's second copy
 *   of a drawing, which is for versions before 2010
 */
export function elementsNamed(node: Nodes | undefined, ...names: string[]): Element[] {
  const found: Element[] = []
  if (node)
    visit(node, 'element', (element) => {
      if (element.name === 'mc:Fallback') return SKIP
      if (!names.includes(element.name)) return undefined
      found.push(element)
      return SKIP
    })
  return found
}

/** @returns all text in an element */
export const textOf = (element: Element | undefined): string => toString(element)

/** @returns a run of text that is made here */
export const runOf = (text: string): Element => x('w:r', [x('w:t', text)])

/** @returns text with its runs of white space as one space */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
