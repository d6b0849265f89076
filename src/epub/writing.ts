/** Text as elements of XHTML: written as for the page, then made fit for a book. */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Brief } from '../brief/model/brief.ts'
import type { Prose } from '../brief/model/text.ts'
import { isBlock, mapElements } from '../brief/text/plain-text.ts'
import { anchor, linkedProse } from '../components/brief/prose.ts'
import { placeSentence } from '../components/brief/place-links.ts'
import { formatNumber, interfaceLang, stringsFor, type Strings } from '../i18n/strings.ts'

/** What the writers of a book's text share. */
export interface Writing {
  brief: Brief
  lang: string
  strings: Strings
  /** Whole address of the brief's page. */
  address: string
  /** Where an image of `content/` is in the book, by its path from the project's root. */
  images: ReadonlyMap<string, string>
}

/** Attributes of words of the interface, if it is in another language than the brief. */
export const ofInterface = ({ lang }: Writing): Properties => {
  const other = interfaceLang(lang)
  return other === undefined ? {} : { lang: other, xmlLang: other }
}

/** @returns a number in the digits of the brief's language */
export const digits = ({ lang }: Writing, number: number): string => formatNumber(number, lang)

/** @returns empty anchors for former ids of the place that they are in */
export const anchors = (ids: readonly string[]): Element[] => ids.map((id) => anchor(id))

/**
 * @returns prose as the elements of the page, with these differences: terms are not links to topics, addresses
 *   are whole, images are the book's, headings are a rank higher, and links have types of EPUB. `aliases` are
 *   former ids of its place; `tableName` is the accessible name of a numbered table in it
 */
export function textOf(
  prose: Prose,
  writing: Writing,
  aliases: readonly string[] = [],
  tableName?: string,
): ElementContent[] {
  return linkedProse(withoutTopics(prose), writing.lang, aliases, tableName).map((node) =>
    adapted(node, writing),
  )
}

/** A term explains itself by its long form; a tap on it would leave the book. */
const withoutTopics = (prose: Prose): Prose =>
  mapElements(prose, ({ properties: { dataTopic, ...properties }, ...element }) =>
    dataTopic === undefined
      ? undefined
      : { ...element, properties, children: withoutTopics(element.children) },
  )

/** Style sheets of EPUB have no `direction`. Source: EPUB 3.3, 6.3.2 */
const MATH = { xmlns: 'http://www.w3.org/1998/Math/MathML', dir: 'ltr' }

const EPUB_TYPES = new Map([
  ['doc-noteref', 'noteref'],
  ['doc-biblioref', 'biblioref'],
])

function adapted(node: ElementContent, writing: Writing): ElementContent {
  if (node.type !== 'element') return node
  const properties = { ...node.properties }
  delete properties['dataPagefindIgnore']
  const { href, src, role } = properties
  const type = EPUB_TYPES.get(String(role))
  return {
    ...node,
    tagName: rankedHigher(node.tagName),
    properties: {
      ...properties,
      ...(typeof href === 'string' && { href: wholeAddress(href, writing) }),
      ...(typeof src === 'string' && { src: imageOf(src, writing) }),
      ...(type !== undefined && { 'epub:type': type }),
      ...(node.tagName === 'math' && MATH),
      ...(isWide(node) && { tabIndex: 0 }),
    },
    children: node.children.map((child) => adapted(child, writing)),
  }
}

/** The title of a section is the first heading of its file. */
const rankedHigher = (tagName: string): string =>
  tagName.replace(/^h([2-6])$/, (_, rank) => `h${Number(rank) - 1}`)

/** What scrolls sideways can be reached by keyboard. */
const isWide = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('formula')

/** Links to places of the brief stay `#p7` until it is known which file has the place. */
const wholeAddress = (href: string, { address }: Writing): string =>
  href.startsWith('#') ? href : new URL(href, address).href

/**
 * @returns where an image of `content/` is in the book
 * @throws Error if the book does not have it
 */
export function imageOf(path: string, { images }: Pick<Writing, 'images'>): string {
  const file = images.get(path)
  if (file === undefined) throw new Error(`There is no file for the image ${path}.`)
  return file
}

/** @returns blocks, or running text, with a number or a name before the first words */
export function labelled(label: string, nodes: ElementContent[]): ElementContent[] {
  const number = h('span.number', label)
  const [first, ...rest] = nodes
  if (first?.type === 'element' && first.tagName === 'p') {
    return [h('p', first.properties, number, ' ', first.children), ...rest]
  }
  return isBlock(first) ? [h('p', number), ...nodes] : [h('p', number, ' ', nodes)]
}

/** @returns a line with links to places: “Explained in paragraphs 4–7” */
export function placeLine(
  sentence: { one: string; many: string },
  numbers: readonly number[],
  id: (number: number) => string,
  writing: Writing,
): ElementContent | undefined {
  if (numbers.length === 0) return undefined
  const parts = placeSentence(sentence, numbers, id, writing.lang).map((part) =>
    'id' in part ? h('a', { href: `#${part.id}`, ariaLabel: part.name }, part.words) : part.words,
  )
  return h('p.aside', ofInterface(writing), parts)
}

/** Makes what the writers of a book's text share. */
export const writingFor = (given: Omit<Writing, 'lang' | 'strings'>): Writing => ({
  ...given,
  lang: given.brief.lang,
  strings: stringsFor(given.brief.lang),
})
