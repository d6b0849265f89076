/** Prose to HTML: the one place that knows how a note reference is marked up. */
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { noteId } from '../brief/address.ts'
import type { Prose } from '../brief/source.ts'
import { mapElements } from '../brief/text.ts'
import { formatNumber, stringsFor } from '../interface/strings.ts'

/**
 * @param prose running text, its note references resolved
 * @param lang the brief's language, for the references' names
 * @returns HTML; each reference is a `doc-noteref` link to its endnote, with the id to come back to
 */
export function proseToHtml(prose: Prose, lang: string): string {
  const strings = stringsFor(lang)
  const linked = mapElements(prose, (element): Element | undefined => {
    if (element.tagName !== 'note-reference') return undefined
    const note = Number(element.properties['note'])
    const number = formatNumber(note, lang)
    return {
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: {
            id: String(element.properties['id']),
            href: `#${noteId(note)}`,
            role: 'doc-noteref',
            ariaLabel: strings.note(number),
          },
          children: [{ type: 'text', value: number }],
        },
      ],
    }
  })
  return toHtml(linked)
}
