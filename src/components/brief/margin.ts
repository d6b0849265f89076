/** The margin of a wide screen: which line each item belongs to, and which item it follows. */
import type { Block } from '../../brief/blocks/block.ts'
import { noteReferencesIn } from '../../brief/blocks/note-reference.ts'
import { noteId } from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'

/** A side note, or the line of a paragraph that names its recommendations. */
interface MarginItem {
  /** CSS selector of the item. */
  selector: string
  /** Fragment id of its line: a paragraph or a note reference. */
  line: string
}

/**
 * Places the margin items of a brief by CSS anchor positioning. Each item gets `--line`, the anchor
 * of its line, and `--previous`, the anchor of the item that it must stay below; side-notes.css
 * uses both.
 *
 * @param brief a brief
 * @returns CSS rules, in the order of the lines; a note is next to its first reference only
 */
export function marginCss({ sections }: Pick<Brief, 'sections'>): string {
  const items = sections.flatMap(({ flow }) => flow.flatMap(itemsOf))
  return items
    .map(({ selector, line }, index) => {
      const previous = index === 0 ? '' : `;--previous:--margin-${index}`
      return `#${line}{anchor-name:--${line}}${selector}{anchor-name:--margin-${index + 1};--line:--${line}${previous}}`
    })
    .join('')
}

function itemsOf(block: Block): MarginItem[] {
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
