/** Finds the place of each permalink in the editor's files. */
import { noteId, paragraphId, pullQuoteId, recommendationId } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { numberOf } from '../brief/assembly/file-numbers.ts'
import { placeOfField, type Place } from '../brief/problems/problem.ts'
import type { BriefSource, Entry } from '../brief/model/source.ts'
import { blocksOf } from '../brief/text/text.ts'

/**
 * @param source the files of a brief
 * @param brief the brief built from them
 * @returns file and line of its sections, paragraphs, recommendations, endnotes and pull quotes, by
 *   id
 */
export function sourcePlaces(
  source: BriefSource,
  { sections }: Pick<Brief, 'sections'>,
): Map<string, Place> {
  const places = new Map<string, Place>()
  let paragraphs = 0
  for (const [index, entry] of source.sections.entries()) {
    const id = sections[index]?.id
    if (id !== undefined) places.set(id, placeOfField(entry, 'title'))
    for (const block of blocksOf(entry.body).slice(1)) {
      if (block.tagName !== 'p') continue
      paragraphs += 1
      places.set(paragraphId(paragraphs), { file: entry.file, ...block.position?.start })
    }
  }
  const number = (entries: readonly Entry<unknown>[], idOf: (number: number) => string) => {
    for (const entry of entries) {
      const [block] = blocksOf(entry.body)
      places.set(idOf(numberOf(entry) ?? 0), { file: entry.file, ...block?.position?.start })
    }
  }
  number(source.recommendations, recommendationId)
  number(source.endnotes, noteId)
  number(source.pullQuotes, pullQuoteId)
  return places
}
