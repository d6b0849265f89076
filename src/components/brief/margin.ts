/** The margin beside the text: what stands in it, and below what, so that nothing collides. */
import type { Block } from '../../brief/blocks/block.ts'
import { noteReferencesIn } from '../../brief/blocks/note-reference.ts'
import { noteId } from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'

/** One thing in the margin: a side note, or what a paragraph argues for and was pulled as. */
export interface MarginItem {
  /** Its own name: `beside-p11`, `beside-n2`. */
  name: string
  /** Fragment id of the line that it belongs to: a paragraph or a note reference. */
  line: string
  /** Name of the item before it, below which it must stay. */
  above?: string | undefined
}

/** Margin items by what they tell: a paragraph's id for its links, a note's id for its side note. */
export type Margin = ReadonlyMap<string, MarginItem>

/**
 * @param brief a brief
 * @returns its margin, in the order of the lines; an endnote stands beside its first reference only
 */
export function marginOf({ sections }: Pick<Brief, 'sections'>): Margin {
  const margin = new Map<string, MarginItem>()
  let above: string | undefined
  for (const { id, line } of sections.flatMap(({ flow }) => flow.flatMap(itemsOf))) {
    const name = `beside-${id}`
    margin.set(id, { name, line, above })
    above = name
  }
  return margin
}

function itemsOf(block: Block): { id: string; line: string }[] {
  const notes = noteReferencesIn(block.prose)
    .filter(({ occurrence }) => occurrence === 1)
    .map(({ id, note }) => ({ id: noteId(note), line: id }))
  const linked =
    block.kind === 'paragraph' && block.recommendations.length + block.pullQuotes.length > 0
  return linked ? [{ id: block.id, line: block.id }, ...notes] : notes
}
