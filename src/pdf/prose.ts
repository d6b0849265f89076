/** Text as Typst's markup. */
import type { Element } from 'hast'
import { noteId } from '../brief/model/place-id.ts'
import { referenceId } from '../brief/model/reference-id.ts'
import type { Prose } from '../brief/model/text.ts'
import { isBlock } from '../brief/text/plain-text.ts'
import { digits, imageOf } from '../epub/writing.ts'
import { formulaOf } from './formula.ts'
import { definitionsOf, listOf } from './lists.ts'
import { pageClasses, pageElements } from './page-elements.ts'
import { tableOf } from './table.ts'
import { call, words } from './typst.ts'
import { wholeWords } from './whole-words.ts'
import { classesOf, marks, wrap, type Renderer, type Writing } from './writing.ts'

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

/** @returns running text, or blocks, as paragraphs and other blocks, with markup before the first words */
export function blocksOf(prose: Prose, writing: Writing, before = ''): string {
  const solid = prose.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const [first, ...rest] = solid
  if (!isBlock(first)) return paragraph(before + markupOf(prose, writing))
  return first.tagName === 'p'
    ? paragraph(before + markupOf(first.children, writing)) + markupOf(rest, writing)
    : paragraph(before) + markupOf(solid, writing)
}

/** Prose after a label on its line: the first words are no paragraph of their own. */
function afterLabel(prose: Prose, writing: Writing): string {
  const [first, ...rest] = prose.filter(({ type }) => type === 'element')
  return isBlock(first) && first.tagName === 'p'
    ? markupOf(first.children, writing) + markupOf(rest, writing)
    : markupOf(prose, writing)
}

const paragraph = (inside: string): string => (inside === '' ? '' : call('par', {}, inside))

const ELEMENTS = new Map<string, Renderer>([
  ...pageElements,
  ['p', ({ children }, writing) => paragraph(markupOf(children, writing))],
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
  ['blockquote', ({ children }, writing) => call('quotation', {}, blocksOf(children, writing))],
  ['pre', (element) => call('listing', { code: sourceOf(element) })],
  ['code', (element) => call('source', { code: sourceOf(element) })],
  ['ul', listOf],
  ['ol', listOf],
  ['dl', definitionsOf],
  ['table', tableOf],
  ['math', formulaOf],
  ['img', image],
  ['a', link],
  ['citation-link', citation],
  ['note-reference', noteReference],
  ['span', span],
])

function elementOf(element: Element, writing: Writing): string {
  const { lang } = element.properties
  const ofClass = classesOf(element).flatMap((name) => pageClasses.get(name) ?? [])
  const renderer = ofClass[0] ?? ELEMENTS.get(element.tagName)
  const written = renderer ? renderer(element, writing) : markupOf(element.children, writing)
  return typeof lang === 'string' && lang !== writing.lang && written !== ''
    ? call('text', { lang: new Intl.Locale(lang).language }, written)
    : written
}

/** @returns code with its line breaks */
const sourceOf = (element: Element): string[] => textIn(element).replace(/\n$/, '').split('\n')

function textIn(node: Prose[number]): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textIn).join('') : ''
}

function image({ properties: { src, alt } }: Element, writing: Writing): string {
  const path = imageOf(String(src), writing)
  return call('inline-picture', { path, alt: typeof alt === 'string' ? alt : '' })
}

function span(element: Element, writing: Writing): string {
  const { id } = element.properties
  const place = typeof id === 'string' ? marks([id], writing) : ''
  const inside = markupOf(element.children, writing)
  const classes = classesOf(element)
  if (classes.includes('upright')) return place + call('text', { style: 'normal' }, inside)
  if (classes.includes('small-capitals')) return place + call('smallcaps', {}, inside)
  return place + inside
}

/** A link, and the archived copy of its page after it. */
function link(element: Element, writing: Writing): string {
  const { href, dataVersionurl: copy } = element.properties
  const inside = markupOf(element.children, writing)
  const label = /^https?:/.test(textIn(element)) ? call('shown-address', {}, inside) : inside
  const shown = typeof href === 'string' ? linkTo(href, label, writing) : label
  if (typeof copy !== 'string') return shown
  return `${shown}${words(' ')}${call('archived', { address: copy }, words(writing.strings.archivedCopy))}`
}

/** A link to a place in the document, `#p7`, or to a whole address; `/water/#t1` becomes one. */
const linkTo = (href: string, inside: string, { address }: Writing): string =>
  href.startsWith('#')
    ? call('to', { id: decodeURIComponent(href.slice(1)) }, inside)
    : call('web', { address: new URL(href, address).href }, inside)

/** A citation of an entry; one without words is only a place to come back to. */
function citation({ properties: { id, key }, children }: Element, writing: Writing): string {
  const place = typeof id === 'string' ? marks([id], writing) : ''
  const inside = markupOf(children, writing)
  return place + (inside === '' ? '' : call('to', { id: referenceId(String(key)) }, inside))
}

/** The note itself where the text first refers to it; then its number. */
function noteReference({ properties }: Element, writing: Writing): string {
  const { brief, printed } = writing
  const number = Number(properties['note'])
  const { id, aliases } = properties
  const places = [id, ...(Array.isArray(aliases) ? aliases : [])].map(String)
  const place = marks(places, writing)
  const shown = digits(writing, number)
  const note = brief.endnotes.find((one) => one.number === number)
  if (!note || printed.has(number)) {
    return place + call('note-again', { number: shown, id: noteId(number) })
  }
  printed.add(number)
  const text = marks([note.id, ...note.aliases], writing) + afterLabel(note.prose, writing)
  return place + call('note', { number: shown, id: note.id }, text)
}
