/** The margin of a wide screen: which line each item belongs to, and which item it follows. */
import { isNoteReference } from '../../brief/blocks/note-reference.ts'
import { noteId } from '../../brief/model/place-id.ts'
import type { Prose } from '../../brief/model/text.ts'
import type { MarginEntries } from './margin-entries.ts'
import { marginTexts, type MarginParts, type MarginText } from './margin-texts.ts'

/** A side note, an entry, the line of a paragraph that names its recommendations, or a pull quote. */
interface MarginItem {
  /** CSS selector of the item. */
  selector: string
  /** Fragment id of its line: a paragraph or a note reference. */
  line: string
  /** A pull quote may also be in the flow of the text or hidden. */
  isQuote?: boolean
}

/**
 * @returns CSS rules that give each item in the margin `--line`, the anchor of its line, and `--previous`,
 *   that of the item above it. A pull quote has its own anchor as `--anchor`, since it is not always in the
 *   margin; the item before it has the same anchor name, and is the one above where the quote is not there
 */
export function marginCss(brief: MarginParts, entries: MarginEntries['ofCitations']): string {
  const items = marginTexts(brief).flatMap((texts) =>
    texts.flatMap((text, index) => itemsOf(text, texts.slice(0, index), entries)),
  )
  return items
    .map(({ selector, line, isQuote }, index) => {
      const previous = index === 0 ? '' : `;--previous:--margin-${index}`
      const next = items.findIndex((item, at) => at > index && !item.isQuote)
      const last = isQuote ? index + 1 : next === -1 ? items.length : next
      const names = items.slice(index, last).map((_, step) => `--margin-${index + 1 + step}`)
      const name = `${isQuote ? '--anchor' : 'anchor-name'}:${names.join()}`
      return `#${line}{anchor-name:--${line}}${selector}{${name};--line:--${line}${previous}}`
    })
    .join('')
}

function itemsOf(
  text: MarginText,
  before: readonly MarginText[],
  entries: MarginEntries['ofCitations'],
): MarginItem[] {
  if ('kind' in text && text.kind === 'pull-quote') {
    const line = before.findLast((one) => 'kind' in one && one.kind === 'paragraph')?.id
    return line === undefined ? [] : [{ selector: `#${text.id}`, line, isQuote: true }]
  }
  const items = marginLines(text.prose, entries).map(({ id, note }) => {
    const line = escaped(id)
    return { selector: `#${sideNoteId(note === undefined ? line : noteId(note))}`, line }
  })
  const hasLinks = 'kind' in text && text.kind === 'paragraph' && text.recommendations.length > 0
  return hasLinks ? [{ selector: `#${text.id}>.margin-note`, line: text.id }, ...items] : items
}

/** @returns the element id in the margin of an endnote, e.g. `n2`, or of the entry of a citation */
export const sideNoteId = (id: string): string => `${id}-side`

/** A line of the text that has something beside it: a note at its first reference, or an entry. */
export interface MarginLine {
  /** Fragment id of the reference, or of the citation. */
  id: string
  /** The number of the note; absent for an entry. */
  note?: number
}

/** @returns the lines of a text that have a note or an entry beside them, in reading order */
export function marginLines(prose: Prose, entries: MarginEntries['ofCitations']): MarginLine[] {
  return prose.flatMap((node): MarginLine[] => {
    if (node.type !== 'element') return []
    if (isNoteReference(node)) {
      const { id, note, occurrence } = node.properties
      return occurrence === 1 ? [{ id, note }] : []
    }
    const id = String(node.properties['id'])
    return [...(entries.has(id) ? [{ id }] : []), ...marginLines(node.children, entries)]
  })
}

/** A fragment id as a CSS identifier: keys of works have dots and colons. */
const escaped = (id: string): string => id.replace(/[.:/+]/g, '\\$&')
