/** The text boxes of a Word document, which Pandoc leaves out. */
import { strFromU8 } from 'fflate'
import type { BlockContent } from 'mdast'
import { lettersOf } from '../letters.ts'
import type { Document } from '../input/document.ts'
import type { Loss, Source } from '../source.ts'
import { unescapeXml } from './unescape-xml.ts'

/** The second copy of a box, for versions of Word before 2010. */
const FALLBACK = /<mc:Fallback>.*?<\/mc:Fallback>/gs

const BOX = /<w:txbxContent>(.*?)<\/w:txbxContent>/gs

/**
 * Adds the text boxes that repeat words of the text, as quotations, which become pull quotes; lists the others
 * as lost.
 *
 * @param source what Pandoc made of the document
 * @param document the Word document
 * @returns the source with them
 */
export function addTextBoxes(source: Source, { parts }: Document): Source {
  const part = parts.get('word/document.xml')
  const xml = part ? strFromU8(part).replaceAll(FALLBACK, '') : ''
  const texts = Array.from(xml.matchAll(BOX), ([, content = '']) => textOf(content))
  const boxes = texts.filter((text) => text !== '')
  const letters = lettersOf(source.words)
  const quoted = boxes.filter((text) => letters.includes(lettersOf(text)))
  const lost = boxes.filter((text) => !quoted.includes(text))
  const quotations = quoted.map((value): BlockContent => ({
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  }))
  const losses = lost.map((words): Loss => ({
    ...{ severity: 'lost', kind: 'text boxes', place: words.slice(0, 80), words },
    advice: 'Put it where it belongs, as a :::box, a pull quote or a paragraph.',
  }))
  return {
    ...source,
    body: [...source.body, ...quotations],
    losses: [...source.losses, ...losses],
    words: [source.words, ...quoted].join('\n\n'),
  }
}

const textOf = (xml: string): string =>
  unescapeXml(
    xml
      .replaceAll(/<\/w:p>|<w:(?:br|tab)\b[^>]*>/g, ' ')
      .replaceAll(/<w:instrText\b[^>]*>.*?<\/w:instrText>|<[^>]*>/gs, ''),
  )
    .replaceAll(/\s+/g, ' ')
    .trim()
