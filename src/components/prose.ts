/** Prose to HTML: the one place that knows how a note reference is marked up. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { noteId } from '../brief/address.ts'
import type { Prose } from '../brief/source.ts'
import { mapElements, plainText } from '../brief/text.ts'
import { formatNumber, stringsFor } from '../interface/strings.ts'
import { href } from '../site.ts'
import { lineStyle } from './margin-style.ts'

/**
 * @param prose running text, its note references resolved
 * @param lang the brief's language, for the references' names
 * @param aliases ids that were published and lead to this place now: empty anchors before the prose
 * @returns HTML; each reference is a `doc-noteref` link to its endnote, with the id to come back to
 */
export function proseToHtml(prose: Prose, lang: string, aliases: readonly string[] = []): string {
  const strings = stringsFor(lang)
  const linked = mapElements(prose, (element): Element | undefined => {
    if (element.tagName === 'a') return addressed(element)
    if (element.tagName !== 'note-reference') return undefined
    const note = Number(element.properties['note'])
    const number = formatNumber(note, lang)
    const id = String(element.properties['id'])
    const reference: Element = {
      type: 'element',
      tagName: 'sup',
      properties: {},
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
