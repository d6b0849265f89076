/** Finds the position of each permalink in the editor's files. */
import { noteId, paragraphId, pullQuoteId, recommendationId } from '../brief/model/place-id.ts'
import type { Brief } from '../brief/model/brief.ts'
import { isImageAlone } from '../brief/blocks/figure.ts'
import { referenceId } from '../brief/model/reference-id.ts'
import { numberOf } from '../brief/assembly/file-numbers.ts'
import { positionOfField, type SourcePosition } from '../brief/problems/problem.ts'
import type { BriefSource, Entry } from '../brief/model/source.ts'
import { blocksOf } from '../brief/text/plain-text.ts'

/** @returns the positions of the places that editors write, by id */
export function sourcePositions(
  source: BriefSource,
  { sections }: Pick<Brief, 'sections'>,
): Map<string, SourcePosition> {
  const positions = new Map<string, SourcePosition>()
  let paragraphs = 0
  for (const [index, entry] of source.sections.entries()) {
    const id = sections[index]?.id
    if (id !== undefined) positions.set(id, positionOfField(entry, 'title'))
    for (const block of blocksOf(entry.body).slice(1)) {
      if (block.tagName !== 'p' || isImageAlone(block)) continue
      paragraphs += 1
      positions.set(paragraphId(paragraphs), { file: entry.file, ...block.position?.start })
    }
  }
  const number = (entries: readonly Entry<unknown>[], idOf: (number: number) => string) => {
    for (const entry of entries) {
      const [block] = blocksOf(entry.body)
      positions.set(idOf(numberOf(entry) ?? 0), { file: entry.file, ...block?.position?.start })
    }
  }
  number(source.recommendations, recommendationId)
  number(source.endnotes, noteId)
  number(source.pullQuotes, pullQuoteId)
  for (const { key, position } of source.bibliography?.works ?? []) {
    positions.set(referenceId(key), position)
  }
  return positions
}
