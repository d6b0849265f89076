/** Prose to HTML: the one place that knows how a note reference is marked up. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { noteId } from '../../brief/model/address.ts'
import type { Prose } from '../../brief/model/source.ts'
import { mapElements, plainText } from '../../brief/text/text.ts'
import { formatNumber, stringsFor } from '../../i18n/strings.ts'
import { href } from '../../site.ts'
import { lineStyle } from './margin-style.ts'

/**
 * @param prose running text, its note references resolved
 * @param lang the brief's language, for the references' names
 * @param aliases ids that were published and lead to this place now: empty anchors before the prose
 * @returns HTML; each reference is a `doc-noteref` link to its endnote, with the id to come back to
 */
export function proseToHtml(prose: Prose, lang: string, aliases: readonly string[] = []): string {
  const strings = stringsFor(lang)
  const linked = mapElements(withReferencesHeld(prose), (element): Element | undefined => {
    if (element.tagName === 'a') return addressed(element)
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
            style: lineStyle(id),
            role: 'doc-noteref',
            ariaLabel: strings.note(number),
          },
          children: [{ type: 'text', value: number }],
        },
      ],
    }
    return aliasesOf(element).reduce((inside, id) => anchor(id, inside), reference)
  })
  return toHtml([...aliases.map((id) => anchor(id)), ...linked])
}

/** The letters that a reference must not be parted from: so few that a line is not filled worse. */
const LAST_LETTERS = /\S{1,3}$/u

/** A line may break before a reference, which is an inline block: it would begin the next line. */
function withReferencesHeld(prose: Prose): Prose {
  const held: ElementContent[] = []
  for (const node of prose) {
    if (node.type !== 'element') {
      held.push(node)
      continue
    }
    const inner: Element = { ...node, children: withReferencesHeld(node.children) }
    const before = held.at(-1)
    const [letters] = (before?.type === 'text' && LAST_LETTERS.exec(before.value)) || []
    if (node.tagName !== 'note-reference') held.push(inner)
    else if (before?.type === 'element' && isHolding(before)) before.children.push(inner)
    else if (before?.type === 'text' && letters !== undefined) {
      const rest = { ...before, value: before.value.slice(0, -letters.length) }
      held.splice(-1, 1, rest, holding({ type: 'text', value: letters }, inner))
    } else held.push(inner)
  }
  return held
}

const HOLDING = 'unbroken'

const holding = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [HOLDING] },
  children,
})

const isHolding = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes(HOLDING)

/** Ids that the reference was published under before. */
function aliasesOf(reference: Element): string[] {
  const { aliases } = reference.properties
  return Array.isArray(aliases) ? aliases.map(String) : []
}

/** An empty one takes no room (AliasStyle.astro). */
const anchor = (id: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['alias'], id },
  children,
})

/**
 * A link of the site, brought under its base path; or one whose words are its address, which print
 * must not say twice.
 */
function addressed(link: Element): Element | undefined {
  const address = link.properties['href']
  if (typeof address !== 'string') return undefined
  if (address.startsWith('/')) {
    return { ...link, properties: { ...link.properties, href: href(address) } }
  }
  if (plainText([link]) !== address) return undefined
  return { ...link, properties: { ...link.properties, className: ['address'] } }
}
