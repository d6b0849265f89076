/** Writes prose as HTML: note references and terms are links. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { topicPath } from '../../brief/model/address.ts'
import { noteId } from '../../brief/model/place-id.ts'
import { referenceId } from '../../brief/model/reference-id.ts'
import type { Prose } from '../../brief/model/text.ts'
import { isDisplayedFormula, mapElements, plainText } from '../../brief/text/plain-text.ts'
import { formatNumber, interfaceLang, stringsFor } from '../../i18n/strings.ts'
import { href } from '../../site.ts'
import { isUnbroken, keepLinesWhole, unbroken } from './line-breaks.ts'

/**
 * @param prose running text with resolved note references
 * @param aliases earlier published ids of this place: each becomes an empty anchor before the prose
 * @param tableName the accessible name of a table in it, if it has a number
 */
export const proseToHtml = (...given: Parameters<typeof linkedProse>): string =>
  toHtml(linkedProse(...given))

/** Like `proseToHtml`; returns the elements, for outputs that are not HTML. */
export function linkedProse(
  prose: Prose,
  lang: string,
  aliases: readonly string[] = [],
  tableName?: string,
): ElementContent[] {
  const linked = mapElements(
    keepLinesWhole(keepNoteWithWord(withTableRegions(prose, tableName))),
    (element): Element | undefined => {
      if (element.tagName === 'a') return withArchivedCopy(element, lang)
      if (element.tagName === 'abbr') return term(element)
      if (element.tagName === 'citation-link') return citation(element)
      // A displayed formula may be wider than the page: then it scrolls (report/math.css).
      if (isDisplayedFormula(element)) return h('section.formula', element)
      if (element.tagName === 'pre') return focusable(element)
      if (element.tagName === 'note-reference') return noteReference(element, lang)
      return undefined
    },
  )
  return [...aliases.map((id) => anchor(id)), ...linked]
}

/** Each table in a section that scrolls sideways, also by keyboard; with a name it is a landmark. */
const withTableRegions = (prose: Prose, name: string | undefined): Prose =>
  mapElements(prose, (element) =>
    element.tagName === 'table'
      ? h('section.table-region', { tabIndex: 0, ariaLabel: name }, element)
      : undefined,
  )

/** The link of a note reference to its endnote, within anchors for earlier published ids. */
function noteReference({ properties: { note, id, aliases } }: Element, lang: string): Element {
  const number = formatNumber(Number(note), lang)
  const ariaLabel = stringsFor(lang).note(number)
  const link = h(
    'a',
    { id, href: `#${noteId(Number(note))}`, role: 'doc-noteref', ariaLabel },
    number,
  )
  const former = Array.isArray(aliases) ? aliases.map(String) : []
  const reference = h('sup', { dataPagefindIgnore: '' }, link)
  return former.reduce((inside, alias) => anchor(alias, inside), reference)
}

/** A citation's link to its entry; one without words is only a place to come back to. */
const citation = ({ properties: { id, key }, children }: Element): Element =>
  children.length === 0
    ? h('span', { id })
    : h('a', { id, href: `#${referenceId(String(key))}`, role: 'doc-biblioref' }, children)

/** @returns a copy of prose for a second place on the page: its citations have no ids */
export const withoutIds = (prose: Prose): Prose =>
  mapElements(prose, (element): Element | undefined => {
    const { key } = element.properties
    return element.tagName === 'citation-link' ? { ...element, properties: { key } } : undefined
  })

/** One to three letters keep a note reference on their line: so few that lines break well. */
const LAST_LETTERS = /\S{1,3}$/u

/**
 * Wraps the last letters of a word and the note reference after them in a span that does not break:
 * the reference is an inline block, so a line could break before it.
 */
function keepNoteWithWord(prose: Prose): Prose {
  const kept: ElementContent[] = []
  for (const node of prose) {
    if (node.type !== 'element') {
      kept.push(node)
      continue
    }
    const inner: Element = { ...node, children: keepNoteWithWord(node.children) }
    const before = kept.at(-1)
    const [letters] = (before?.type === 'text' && LAST_LETTERS.exec(before.value)) || []
    if (node.tagName !== 'note-reference') kept.push(inner)
    else if (before?.type === 'element' && isUnbroken(before)) before.children.push(inner)
    else if (before?.type === 'text' && letters !== undefined) {
      const rest = { ...before, value: before.value.slice(0, -letters.length) }
      kept.splice(-1, 1, rest, unbroken(letters, inner))
    } else kept.push(inner)
  }
  return kept
}

/** An anchor for an alias; an empty one takes no room (arrival.css). */
export const anchor = (id: string, ...children: ElementContent[]): Element =>
  h('span.alias', { id }, children)

/** A program may be wider than the page: then the keyboard scrolls it, too. */
const focusable = ({ properties, children }: Element): Element =>
  h('pre', { ...properties, tabIndex: 0 }, children)

/** A link with a quiet link to its archived copy after it, which scripts take for no part of the text. */
function withArchivedCopy(element: Element, lang: string): Element | undefined {
  const link = addressed(element)
  const { dataVersionurl: copy } = element.properties
  if (typeof copy !== 'string') return link
  const words = h('a', { href: copy, lang: interfaceLang(lang) }, stringsFor(lang).archivedCopy)
  return h('span', link ?? element, ' ', h('sup.archived', { dataPagefindIgnore: '' }, words))
}

/** A term's link to its topic; topic-card.ts fills the topic's card there. */
function term({ properties: { title, dataTopic }, children }: Element): Element | undefined {
  if (typeof dataTopic !== 'string') return undefined
  return h('a.term', { href: href(topicPath(dataTopic)), title }, children)
}

/**
 * Adds the base path to a link within the site, and the class `address` to a link whose text is its
 * address: print.css does not print that address again. Such a text breaks at its signs.
 */
function addressed(link: Element): Element | undefined {
  const address = link.properties['href']
  if (typeof address !== 'string') return undefined
  if (address.startsWith('/')) {
    return { ...link, properties: { ...link.properties, href: href(address) } }
  }
  if (plainText([link]) !== address) return undefined
  const parts = address
    .split(ADDRESS_BREAKS)
    .flatMap((text, index) => (index === 0 ? [text] : [h('wbr'), text]))
  return h('a', { ...link.properties, className: ['address'] }, parts)
}

/** Where an address may break: after a slash or a hyphen, before a dot and the signs of a query. */
const ADDRESS_BREAKS = /(?<=[/-])(?=[^/-])|(?=[.?&=#_])/
