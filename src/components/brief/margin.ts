/** The margin of a wide screen: which line each item belongs to, and which item it follows. */
import type { Block } from '../../brief/blocks/block.ts'
import { noteReferencesIn } from '../../brief/blocks/note-reference.ts'
import { noteId } from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'

/** A side note, the line of a paragraph that names its recommendations, or a pull quote. */
interface MarginItem {
  /** CSS selector of the item. */
  selector: string
  /** Fragment id of its line: a paragraph or a note reference. */
  line: string
  /** A pull quote may also be in the flow of the text or hidden. */
  isQuote?: boolean
}

/**
 * Places the margin items of a brief by CSS anchor positioning. Each item gets `--line`, the anchor
 * of its line, and `--previous`, the anchor of the item that it must stay below; side-notes.css
 * uses both. A pull quote gets its own anchor as `--anchor`, which pull-quotes.css sets where the
 * quote is in the margin. The item before a quote has the same anchor name: without the quote it is
 * the one to stay below.
 *
 * @param brief a brief
 * @returns CSS rules, in the order of the lines; a note is next to its first reference only
 */
export function marginCss({ sections }: Pick<Brief, 'sections'>): string {
  const items = sections.flatMap(({ flow }) => flow.flatMap(itemsOf))
  return items
    .map(({ selector, line, isQuote }, index) => {
      const previous = index === 0 ? '' : `;--previous:--margin-${index}`
      const next = items.findIndex((item, at) => at > index && !item.isQuote)
      const last = isQuote ? index + 1 : next === -1 ? items.length : next
      const names = Array.from(
        { length: last - index },
        (_, step) => `--margin-${index + 1 + step}`,
      )
      const name = `${isQuote ? '--anchor' : 'anchor-name'}:${names.join()}`
      return `#${line}{anchor-name:--${line}}${selector}{${name};--line:--${line}${previous}}`
    })
    .join('')
}

function itemsOf(block: Block, index: number, flow: readonly Block[]): MarginItem[] {
  if (block.kind === 'pull-quote') {
    const before = flow.slice(0, index).findLast(({ kind }) => kind === 'paragraph')
    const line = before?.kind === 'paragraph' ? before.id : undefined
    return line === undefined ? [] : [{ selector: `#${block.id}`, line, isQuote: true }]
  }
  const notes = noteReferencesIn(block.prose)
    .filter(({ occurrence }) => occurrence === 1)
    .map(({ id, note }) => ({ selector: `#${sideNoteId(noteId(note))}`, line: id }))
  const hasLinks = block.kind === 'paragraph' && block.recommendations.length > 0
  return hasLinks ? [{ selector: `#${block.id}>.margin-note`, line: block.id }, ...notes] : notes
}

/**
 * @param id fragment id of an endnote, e.g. `n2`
 * @returns element id of the same note in the margin, e.g. `n2-side`
 */
export const sideNoteId = (id: string): string => `${id}-side`
