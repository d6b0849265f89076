/** What the readers of BibTeX and CSL-JSON share. */
import type { WorkItem } from '../../brief/model/reference.ts'
import type { SourcePosition } from '../../brief/problems/problem.ts'

/** A work as read from a file; its key is not checked yet. */
export interface ReadWork {
  key: string
  item: WorkItem
  position: SourcePosition
}

/**
 * @param text the text of a file
 * @param file its path
 * @returns a function that turns an offset in the text into a position
 */
export function positionsIn(text: string, file: string): (offset: number) => SourcePosition {
  return (offset) => {
    const before = text.slice(0, offset).split('\n')
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
}
