/** Imports a document: reads it, makes the files of a brief, and compares the two. */
import { readBrief } from './brief-text.ts'
import { compareWords } from './compare-words.ts'
import type { Imported } from './report.ts'
import { briefFiles, type ImportedBrief, type ImportOptions } from './structure/brief-files.ts'
import { WRITTEN_ID } from './tidy.ts'
import { lost, type Counts, type Loss, type Source } from './source.ts'

/**
 * @param document the document's file name
 * @param say is called with each step of the work
 * @returns the files of the brief, and what there is to report; the trees of the source change
 */
export async function importSource(
  source: Source,
  document: string,
  options: ImportOptions,
  say: (step: string) => void = () => undefined,
): Promise<{ brief: ImportedBrief; imported: Imported }> {
  const { counts } = source
  say(`Making the brief, with ${source.media.size} images and ${source.notes.length} notes …`)
  const brief = await briefFiles(source, options)
  const { parts, counts: ofBrief } = readBrief(brief.files)
  say(`Comparing ${source.words.split(/\s+/).length} words with it …`)
  const losses = [...brief.losses, ...missing(counts, ofBrief, brief.losses)]
  const left = losses.flatMap(({ words }) => (words === undefined ? [] : [words]))
  const withoutIds = (text: string) => text.replace(WRITTEN_ID, '')
  const texts = parts.map((part) => ({ ...part, text: withoutIds(part.text) }))
  const comparison = compareWords(withoutIds(source.words), texts, left)
  return { brief, imported: { document, source: counts, brief: ofBrief, losses, comparison } }
}

/** What to do about something of which the document has more than the brief has and the report lists. */
const MISSING: readonly [keyof Counts, string][] = [
  ['notes', 'Find it in the document and write it into endnotes.md.'],
  ['images', 'Find it in the document, and add it to figures/ if it is not an ornament.'],
  ['tables', 'Find it in the document and write it as a :::table.'],
  ['formulas', 'Find it in the document and write it in TeX as $$…$$.'],
  ['citations', 'Find it in the document and write it as [@key].'],
]

function missing(counts: Partial<Counts>, brief: Counts, losses: readonly Loss[]): Loss[] {
  return MISSING.flatMap(([kind, advice]) => {
    const listed = losses.filter((loss) => loss.of === kind).length
    const left = (counts[kind] ?? 0) - brief[kind] - listed
    return Array.from({ length: Math.max(0, left) }, () => lost(kind, '', advice, kind))
  })
}
