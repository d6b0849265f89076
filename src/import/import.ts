/** Imports a document: reads it, makes the files of a brief, and compares the two. */
import { readBrief, type Counts } from './brief-text.ts'
import { compareWords } from './compare-words.ts'
import type { Imported } from './report.ts'
import { briefFiles, type ImportedBrief, type ImportOptions } from './structure/brief-files.ts'
import type { Source } from './source.ts'
import { nodesIn } from './tree.ts'

/**
 * @param source a document as its reader gives it; its trees change
 * @param document the document's file name
 * @param options what the command says
 * @returns the files of the brief, and what there is to report
 */
export async function importSource(
  source: Source,
  document: string,
  options: ImportOptions,
): Promise<{ brief: ImportedBrief; imported: Imported }> {
  const counts = countsOf(source)
  const brief = await briefFiles(source, options)
  const { losses } = brief
  const { parts, counts: ofBrief } = readBrief(brief.files)
  const lost = losses.flatMap(({ severity, place, words }) =>
    severity === 'lost' ? [words ?? place] : [],
  )
  const comparison = compareWords(source.words, parts, lost)
  return { brief, imported: { document, source: counts, brief: ofBrief, losses, comparison } }
}

/** What can be counted before the document is split. */
function countsOf({ body, notes }: Source): Partial<Counts> {
  const types = [...nodesIn([...body, ...notes.flat()])].map(({ type }) => type)
  const count = (pattern: RegExp) => types.filter((type) => pattern.test(type)).length
  return {
    notes: notes.length,
    images: count(/^image$/),
    tables: count(/^table$/),
    formulas: count(/^(?:math|inlineMath)$/),
  }
}
