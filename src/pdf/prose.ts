/** Text as Typst's markup. */
import type { Element } from 'hast'
import { noteId } from '../brief/model/place-id.ts'
import { referenceId } from '../brief/model/reference-id.ts'
import type { Prose } from '../brief/model/text.ts'
import { formulaOf } from './formula.ts'
import { languageOf } from './language.ts'
import { definitionsOf, listOf } from './lists.ts'
import { pageClasses, pageElements } from './page-elements.ts'
import { wrap, type Renderer } from './renderer.ts'
import { tableOf } from './table.ts'
import { call, words } from './typst.ts'
import { wholeWords } from './whole-words.ts'
import { digits, imageOf, marks, type Inside, type Writing } from './writing.ts'

/** @returns the markup of running text, or of blocks */
export function markupOf(prose: Prose, writing: Writing): string {
  const hasBlocks = prose.some(isBlock)
  return wholeWords(prose)
    .map((node) => {
      if (node.type === 'element') return elementOf(node, writing)
      // Line breaks between blocks are no words.
      if (node.type !== 'text' || (hasBlocks && node.value.trim() === '')) return ''
      return words(node.value)
    })
    .join('')
}

const isBlock = (node: Prose[number] | undefined): node is Element =>
  node?.type === 'element' && BLOCKS.has(node.tagName)

/**
 * @param prose running text, or blocks
 * @param writing the document
 * @param before markup before the first words
 * @returns the same as paragraphs and other blocks
 */
export function blocksOf(prose: Prose, writing: Writing, before = ''): string {
  const solid = prose.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const [first, ...rest] = solid
  if (isBlock(first)) {
    return first.tagName === 'p'
      ? `${paragraph(before + markupOf(first.children, writing))}${markupOf(rest, writing)}`
      : `${before === '' ? '' : paragraph(before)}${markupOf(solid, writing)}`
  }
  return paragraph(before + markupOf(prose, writing))
}

/** Prose after a label on its line: the first words are no paragraph of their own. */
function afterLabel(prose: Prose, writing: Writing): string {
  const [first, ...rest] = prose.filter(({ type }) => type === 'element')
  return isBlock(first) && first.tagName === 'p'
    ? markupOf(first.children, writing) + markupOf(rest, writing)
    : markupOf(prose, writing)
}

const BLOCKS = new Set([
  ...['p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'hr', 'section', 'figure', 'div'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
])

export const paragraph = (inside: string): string => (inside === '' ? '' : call('par', {}, inside))

function insideOf(writing: Writing): Inside {
  return {
    text: (prose) => markupOf(prose, writing),
    blocks: (prose, before) => blocksOf(prose, writing, before),
    places: (ids) => marks(ids, writing),
  }
}

const ELEMENTS = new Map<string, Renderer>([
  ...pageElements,
  ['p', (_, inside) => paragraph(inside)],
  ['em', wrap('emph')],
  ['i', wrap('emph')],
  ['cite', wrap('emph')],
  ['strong', wrap('strong')],
  ['b', wrap('strong')],
  ['del', wrap('strike')],
  ['sup', wrap('super')],
  ['sub', wrap('sub')],
  ['br', () => '#linebreak();'],
  ['hr', () => '#rule;'],
  [
    'blockquote',
    (element, _, writing) => call('quotation', {}, blocksOf(element.children, writing)),
  ],
  ['pre', (element) => call('listing', { code: sourceOf(element) })],
  ['code', (element) => call('source', { code: sourceOf(element) })],
  ['ul', (element, _, __, within) => listOf(element, within)],
  ['ol', (element, _, __, within) => listOf(element, within)],
  ['dl', (element, _, __, within) => definitionsOf(element, within)],
  ['table', (element, _, __, within) => tableOf(element, within)],
  ['math', (element, _, writing) => formulaOf(element, writing)],
  ['img', ({ properties: { src, alt } }, _, writing) => image(String(src), alt, writing)],
  ['a', link],
  ['citation-link', citation],
  ['note-reference', noteReference],
  ['span', span],
])

/** Elements whose renderers take their children as they are. */
const OWN_CHILDREN = new Set([
  'section',
  'blockquote',
  'pre',
  'code',
  'ul',
  'ol',
  'dl',
  'table',
  'math',
])

function elementOf(element: Element, writing: Writing): string {
  const { tagName, children, properties } = element
  const { className, lang } = properties
  const classes: unknown[] = Array.isArray(className) ? className : []
  const ofClass = classes
    .map((name) => pageClasses.get(String(name)))
    .find((one) => one !== undefined)
  const renderer = ofClass ?? ELEMENTS.get(tagName)
  const inside =
    ofClass === undefined && OWN_CHILDREN.has(tagName) ? '' : markupOf(children, writing)
  const written = renderer?.(element, inside, writing, insideOf(writing)) ?? inside
  return typeof lang === 'string' && lang !== writing.lang && written !== ''
    ? call('text', { lang: languageOf(lang) }, written)
    : written
}

/** @returns code with its line breaks */
const sourceOf = (element: Element): string[] => textIn(element).replace(/\n$/, '').split('\n')

const textIn = (node: Prose[number]): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.children.map(textIn).join('')
      : ''

const image = (src: string, alt: unknown, writing: Writing): string =>
  call('inline-picture', {
    path: imageOf(src, writing),
    alt: typeof alt === 'string' ? alt : '',
  })

function span(element: Element, inside: string, writing: Writing): string {
  const { id, className } = element.properties
  const place = typeof id === 'string' ? marks([id], writing) : ''
  const classes: unknown[] = Array.isArray(className) ? className : []
  if (classes.includes('upright')) return place + call('text', { style: 'normal' }, inside)
  if (classes.includes('small-capitals')) return place + call('smallcaps', {}, inside)
  return place + inside
}

/** A link, and the archived copy of its page after it. */
function link(element: Element, inside: string, writing: Writing): string {
  const { href, dataVersionurl: copy } = element.properties
  const label = /^https?:/.test(textIn(element)) ? call('shown-address', {}, inside) : inside
  const shown = typeof href === 'string' ? linkTo(href, label, writing) : label
  if (typeof copy !== 'string') return shown
  return `${shown}${words(' ')}${call('archived', { address: copy }, words(writing.strings.archivedCopy))}`
}

/**
 * @param href an address: `#p7`, `/water/#t1`, `https://…`
 * @param inside the words of the link
 * @param writing the document
 * @returns a link to the place in the document, or to a whole address
 */
const linkTo = (href: string, inside: string, { address }: Writing): string =>
  href.startsWith('#')
    ? call('to', { id: decodeURIComponent(href.slice(1)) }, inside)
    : call('web', { address: new URL(href, address).href }, inside)

/** A citation of an entry; one without words is only a place to come back to. */
function citation({ properties: { id, key } }: Element, inside: string, writing: Writing): string {
  const place = typeof id === 'string' ? marks([id], writing) : ''
  return place + (inside === '' ? '' : call('to', { id: referenceId(String(key)) }, inside))
}

/** The note itself where the text first refers to it; then its number. */
function noteReference({ properties }: Element, _: string, writing: Writing): string {
  const { brief, printed } = writing
  const number = Number(properties['note'])
  const { id, aliases } = properties
  const places = [id, ...(Array.isArray(aliases) ? aliases : [])].map(String)
  const place = marks(places, writing)
  const note = brief.endnotes.find((one) => one.number === number)
  if (!note || printed.has(number)) {
    return place + call('note-again', { number: digits(writing, number), id: noteId(number) })
  }
  printed.add(number)
  const text = marks([note.id, ...note.aliases], writing) + afterLabel(note.prose, writing)
  return place + call('note', { number: digits(writing, number), id: note.id }, text)
}
