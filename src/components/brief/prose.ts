/** Writes prose as HTML: note references and terms are links. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { topicPath } from '../../brief/model/address.ts'
import { noteId } from '../../brief/model/place-id.ts'
import { referenceId } from '../../brief/model/reference-id.ts'
import type { Prose } from '../../brief/model/text.ts'
import { isDisplayedFormula, mapElements, plainText } from '../../brief/text/plain-text.ts'
import { formatNumber, interfaceLang, stringsFor } from '../../i18n/strings.ts'
import { href } from '../../site.ts'
import { isUnbroken, keepLinesWhole, unbroken } from './line-breaks.ts'
import { withTableRegions } from './tables.ts'

/**
 * @param prose running text with resolved note references
 * @param lang the brief's language, for the accessible names of note references
 * @param aliases earlier published ids of this place: each becomes an empty anchor before the prose
 * @param tableName the accessible name of a table in it, if it has a number
 * @returns HTML; each reference is a `doc-noteref` link to its endnote, with an id to come back to, and
 *   each term a link to its topic
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
  const strings = stringsFor(lang)
  const whole = withTableRegions(prose, tableName)
  const linked = mapElements(
    keepLinesWhole(keepNoteWithWord(whole)),
    (element): Element | undefined => {
      if (element.tagName === 'a') return withArchivedCopy(element, lang)
      if (element.tagName === 'abbr') return term(element)
      if (element.tagName === 'citation-link') return citation(element)
      if (isDisplayedFormula(element)) return scrollable(element)
      if (element.tagName === 'pre') return focusable(element)
      if (element.tagName !== 'note-reference') return undefined
      const note = Number(element.properties['note'])
      const number = formatNumber(note, lang)
      const id = String(element.properties['id'])
      const reference: Element = {
        type: 'element',
        tagName: 'sup',
        properties: { dataPagefindIgnore: '' },
        children: [
          {
            type: 'element',
            tagName: 'a',
            properties: {
              id,
              href: `#${noteId(note)}`,
              role: 'doc-noteref',
              ariaLabel: strings.note(number),
            },
            children: [{ type: 'text', value: number }],
          },
        ],
      }
      return aliasesOf(element).reduce((inside, id) => anchor(id, inside), reference)
    },
  )
  return [...aliases.map((id) => anchor(id)), ...linked]
}

/** A citation's link to its entry; one without words is only a place to come back to. */
function citation({ properties: { id, key }, children }: Element): Element {
  const place = { ...(typeof id === 'string' && { id }) }
  const link = { ...place, href: `#${referenceId(String(key))}`, role: 'doc-biblioref' }
  return children.length === 0
    ? { type: 'element', tagName: 'span', properties: place, children }
    : { type: 'element', tagName: 'a', properties: link, children }
}

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
      kept.splice(-1, 1, rest, unbroken({ type: 'text', value: letters }, inner))
    } else kept.push(inner)
  }
  return kept
}

/** Earlier published ids of the reference. */
function aliasesOf(reference: Element): string[] {
  const { aliases } = reference.properties
  return Array.isArray(aliases) ? aliases.map(String) : []
}

/** An anchor for an alias; an empty one takes no room (arrival.css). */
export const anchor = (id: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['alias'], id },
  children,
})

/** A displayed formula may be wider than the page: then it scrolls (report/math.css). */
const scrollable = (formula: Element): Element => ({
  type: 'element',
  tagName: 'section',
  properties: { className: ['formula'] },
  children: [formula],
})

/** A program may be wider than the page: then the keyboard scrolls it, too. */
const focusable = (pre: Element): Element => ({
  ...pre,
  properties: { ...pre.properties, tabIndex: 0 },
})

/** A link with a quiet link to its archived copy after it, which scripts take for no part of the text. */
function withArchivedCopy(element: Element, lang: string): Element | undefined {
  const link = addressed(element)
  const { dataVersionurl: copy } = element.properties
  if (typeof copy !== 'string') return link
  const words: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: copy, lang: interfaceLang(lang) },
    children: [{ type: 'text', value: stringsFor(lang).archivedCopy }],
  }
  const sup: Element = {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['archived'], dataPagefindIgnore: '' },
    children: [words],
  }
  const children: ElementContent[] = [link ?? element, { type: 'text', value: ' ' }, sup]
  return { type: 'element', tagName: 'span', properties: {}, children }
}

/** A term's link to its topic; topic-card.ts fills the topic's card there. */
function term({ properties: { title, dataTopic }, children }: Element): Element | undefined {
  if (typeof dataTopic !== 'string') return undefined
  const properties = { className: ['term'], href: href(topicPath(dataTopic)), title }
  return { type: 'element', tagName: 'a', properties, children }
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
  const children = address
    .split(ADDRESS_BREAKS)
    .flatMap((text, index): ElementContent[] => [
      ...(index === 0
        ? []
        : [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }]),
      { type: 'text', value: text },
    ])
  return { ...link, properties: { ...link.properties, className: ['address'] }, children }
}

/** Where an address may break: after a slash or a hyphen, before a dot and the signs of a query. */
const ADDRESS_BREAKS = /(?<=[/-])(?=[^/-])|(?=[.?&=#_])/
