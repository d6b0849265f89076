/** Elements of the title page and of the last pages, which the e-book's writers make. */
import type { Element } from 'hast'
import { blockElements } from '../brief/text/plain-text.ts'
import { imageOf } from '../epub/writing.ts'
import { headingOf } from './headings.ts'
import { call } from './typst.ts'
import { wrap, type Renderer, type Writing } from './writing.ts'

/** A part of the last pages: its id is that of its title. Statements have none and are smaller. */
const section: Renderer = ({ properties: { id }, children }, writing) => {
  const [first, ...rest] = children
  if (first?.type !== 'element' || first.tagName !== 'h1') return writing.text(children)
  const ids = typeof id === 'string' ? [id] : []
  const title = writing.text(first.children)
  return headingOf({ ids, rank: ids.length > 0 ? 2 : 3, title }, writing) + writing.text(rest)
}

/** The title of the abstract. */
const heading: Renderer = ({ children }, writing) =>
  headingOf({ ids: [], rank: 3, title: writing.text(children) }, writing)

const cells = (elements: readonly Element[], writing: Writing): string =>
  elements.map(({ children }) => `[${writing.text(children)}]`).join(', ')

/** The record: names and values, each pair in a `<div>`. */
const record: Renderer = ({ children }, writing) => {
  const pairs = blockElements(children).flatMap((line) => blockElements(line.children))
  return `#record(${cells(pairs, writing)});`
}

/** The brief cited in each style: names and citations. */
const citations: Renderer = ({ children }, writing) =>
  `#citations(${cells(blockElements(children), writing)});`

const portrait: Renderer = ({ properties: { src, alt } }, writing) =>
  call('portrait', { path: imageOf(String(src), writing), alt: String(alt) })

/** By their classes. */
export const pageClasses = new Map<string, Renderer>([
  ['subtitle', wrap('subtitle')],
  ['standfirst', wrap('standfirst')],
  ['byline', wrap('byline')],
  ['identities', wrap('identities')],
  ['aside', wrap('aside')],
  ['record', record],
  ['citations', citations],
  ['portrait', portrait],
])

/** By their names. */
export const pageElements = new Map<string, Renderer>([
  ['section', section],
  ['h2', heading],
  // Lists of the text write their own items.
  ['li', wrap('par')],
])
