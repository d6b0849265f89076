/** What the readers of BibTeX and CSL-JSON share. */
import type { WorkItem } from '../../brief/model/reference.ts'
import type { SourcePosition } from '../../brief/problems/problem.ts'
import { linePositions } from '../../brief/text/line-positions.ts'

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
  const positionAt = linePositions(text)
  return (offset) => ({ file, ...positionAt(offset) })
}
