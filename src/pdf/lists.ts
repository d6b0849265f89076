/** Lists as Typst's markup. */
import type { Element } from 'hast'
import { blockElements } from '../brief/text/plain-text.ts'
import { blocksOf, markupOf } from './prose.ts'
import { call } from './typst.ts'
import type { Writing } from './writing.ts'

/** @returns the markup of a `<ul>` or `<ol>` */
export function listOf({ tagName, properties, children }: Element, writing: Writing): string {
  const items = blockElements(children)
  const start = typeof properties['start'] === 'number' ? properties['start'] : 1
  const isLoose = items.some((item) => blockElements(item.children).some(isParagraph))
  const contents = items.map((item) =>
    isLoose ? blocksOf(item.children, writing) : markupOf(item.children, writing),
  )
  const isOrdered = tagName === 'ol'
  const options = { tight: !isLoose, ...(isOrdered && { start }) }
  return call(isOrdered ? 'enum' : 'list', options, ...contents)
}

const isParagraph = ({ tagName }: Element): boolean => tagName === 'p'

/** @returns the markup of a `<dl>`: each term with its definitions */
export function definitionsOf({ children }: Element, writing: Writing): string {
  const groups: { terms: string[]; definitions: string[] }[] = []
  // A `<div>` may hold a term and its definitions.
  const parts = blockElements(children).flatMap((part) =>
    part.tagName === 'div' ? blockElements(part.children) : [part],
  )
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.tagName === 'dd') last?.definitions.push(blocksOf(part.children, writing))
    else if (last?.definitions.length === 0) last.terms.push(markupOf(part.children, writing))
    else groups.push({ terms: [markupOf(part.children, writing)], definitions: [] })
  }
  const items = groups.map(({ terms, definitions }) =>
    call('terms.item', {}, terms.join('#linebreak();'), definitions.join('')),
  )
  return items.length === 0 ? '' : `#terms(${items.map((item) => item.slice(1, -1)).join(', ')});`
}
