/** Elements of the title page and of the last pages, which the e-book's writers make. */
import type { Element } from 'hast'
import { blockElements } from '../brief/text/plain-text.ts'
import { headingOf } from './headings.ts'
import { wrap, type Renderer } from './renderer.ts'
import { call } from './typst.ts'
import { imageOf } from './writing.ts'

/** A part of the last pages: its id is that of its title. Statements have none and are smaller. */
const section: Renderer = ({ properties: { id }, children }, _, writing, within) => {
  const [first, ...rest] = children
  if (first?.type !== 'element' || first.tagName !== 'h1') return within.text(children)
  const ids = typeof id === 'string' ? [id] : []
  const isListed = ids.length > 0
  const title = within.text(first.children)
  const heading = { ids, rank: isListed ? 2 : 3, label: '', title, isListed }
  return headingOf(heading, writing) + within.text(rest)
}

/** The title of the abstract. */
const heading: Renderer = (_, title, writing) =>
  headingOf({ ids: [], rank: 3, label: '', title, isListed: false }, writing)

const cells = (elements: readonly Element[], text: (one: Element) => string): string =>
  elements.map((one) => `[${text(one)}]`).join(', ')

/** The record: names and values, each pair in a `<div>`. */
const record: Renderer = ({ children }, _, __, within) => {
  const pairs = blockElements(children).flatMap((line) => blockElements(line.children))
  return `#record(${cells(pairs, (one) => within.text(one.children))});`
}

/** The brief cited in each style: names and citations. */
const citations: Renderer = ({ children }, _, __, within) =>
  `#citations(${cells(blockElements(children), (one) => within.text(one.children))});`

const portrait: Renderer = ({ properties: { src, alt } }, _, writing) =>
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
