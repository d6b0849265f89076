/** Lists as Typst's markup. */
import type { Element } from 'hast'
import { blockElements } from '../brief/text/plain-text.ts'
import { call } from './typst.ts'
import { marks, type Writing } from './writing.ts'

/** @returns the markup of a `<ul>` or `<ol>` */
export function listOf({ tagName, properties, children }: Element, writing: Writing): string {
  const items = blockElements(children)
  const start = typeof properties['start'] === 'number' ? properties['start'] : 1
  const isLoose = items.some((item) => blockElements(item.children).some(isParagraph))
  const contents = items.map((item) => {
    const { id } = item.properties
    const place = typeof id === 'string' ? marks([id], writing) : ''
    return isLoose ? writing.blocks(item.children, place) : place + writing.text(item.children)
  })
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
    if (part.tagName === 'dd') last?.definitions.push(writing.blocks(part.children))
    else if (last?.definitions.length === 0) last.terms.push(writing.text(part.children))
    else groups.push({ terms: [writing.text(part.children)], definitions: [] })
  }
  const items = groups.map(({ terms, definitions }) =>
    call('terms.item', {}, terms.join('#next-term;'), definitions.join('')),
  )
  return items.length === 0 ? '' : `#terms(${items.map((item) => item.slice(1, -1)).join(', ')});`
}
