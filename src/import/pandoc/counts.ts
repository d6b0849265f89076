/** Counts what a document has, as far as possible in its own format. */
import { fromHtml } from 'hast-util-from-html'
import { SKIP, visit } from 'unist-util-visit'
import type { Document } from '../input/document.ts'
import type { Counts } from '../source.ts'
import { elementsIn, type Block } from './ast.ts'
import { isCrossReference } from './citations.ts'

/** @returns how much of each kind a document has; Markdown and LaTeX can be counted only by what Pandoc reads of them */
export function countsIn(
  { format, bytes, parts }: Document,
  blocks: readonly Block[],
): Partial<Counts> {
  const elements = [...elementsIn(blocks)]
  const count = (kind: string) => elements.filter(({ t }) => t === kind).length
  const citations = elements.filter((one) => one.t === 'Cite' && !isCrossReference(one.c[0])).length
  const links = elements.filter((one) => one.t === 'Link' && one.c[2][0].startsWith('#')).length
  return {
    notes: count('Note'),
    images: count('Image'),
    tables: count('Table'),
    formulas: count('Math'),
    citations,
    crossReferences: links + count('Cite') - citations,
    ...(format === 'html' && countsOfHtml(textOf(bytes))),
    ...(format === 'odt' && countsOfOdt(parts)),
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

function countsOfHtml(text: string): Partial<Counts> {
  const names: string[] = []
  visit(fromHtml(text), 'element', ({ tagName }) => {
    names.push(tagName)
    // Inside a formula or drawing are others' elements.
    return /^(?:math|svg|noscript|template)$/.test(tagName) ? SKIP : undefined
  })
  const count = (...all: string[]) => names.filter((name) => all.includes(name)).length
  return { images: count('img', 'svg'), tables: count('table') }
}

/** Source: OpenDocument 1.3, part 3. A formula is a document of its own in the archive. */
function countsOfOdt(parts: Document['parts']): Partial<Counts> {
  const xml = textOf(parts.get('content.xml') ?? Buffer.of())
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0
  const formulas = [...parts].filter(
    ([path, part]) => path.endsWith('/content.xml') && /<(?:math:)?math\b/.test(textOf(part)),
  )
  return {
    notes: count(/<text:note\b/g),
    // The picture of an object is not an image of its own.
    images: count(/<draw:image\b/g) - count(/<draw:object\b/g),
    tables: count(/<table:table[\s>]/g),
    formulas: formulas.length,
  }
}
