/** Replaces the citations of a brief by what its style prints, before anything else is built from it. */
import type { Element, ElementContent } from 'hast'
import {
  citationStyleNames,
  defaultCitationStyle,
  isCitationStyle,
} from '../model/citation-style.ts'
import { citationId, referenceId } from '../model/reference-id.ts'
import type { CitationPiece, FormatReferences, Reference, WorkSource } from '../model/reference.ts'
import type { BriefSource } from '../model/source.ts'
import { error, positionOfField, warning, type Problem } from '../problems/problem.ts'
import { nearest } from '../text/nearest.ts'
import { plainText } from '../text/plain-text.ts'
import { mapElementsOf } from './entries.ts'
import { findCitations } from './find-citations.ts'

/**
 * @param source the files of a brief
 * @param format formats citations and entries in a style
 * @param problems gets one for each unknown key or style, key used twice, entry without a citation, and
 *   citation in a heading or link
 * @returns the files, their citations replaced by text and `citation-link` elements, and the reference list
 */
export function citeBrief(
  source: BriefSource,
  format: FormatReferences,
  problems: Problem[],
): { source: BriefSource; references: Reference[] } {
  const { slug, record, bibliography } = source
  if (!bibliography) return { source, references: [] }
  const works = new Map<string, WorkSource>()
  for (const work of bibliography.works) {
    const other = works.get(work.key)
    if (other) problems.push(twice(work, other))
    else works.set(work.key, work)
  }
  const style = styleOf(source, problems)
  const found = findCitations(source, works, problems)
  const { citations, entries } = format({
    slug,
    works: [...works.values()].map(({ item }) => item),
    citations: found.map(({ citation }) => citation),
    lang: record.data.lang,
    style,
  })
  const cited = new Map<string, string[]>()
  const replacements = new Map<Element, ElementContent[]>(
    found.map(({ element }, index) => [element, nodesOf(citations[index] ?? [], cited)]),
  )
  for (const { key, position } of works.values()) {
    if (cited.has(key)) continue
    const message = `Nothing cites the entry “${key}”. The reference list has it all the same.`
    const hint = `Write [@${key}] where the text uses it, or delete the entry.`
    problems.push(warning('uncited-reference', position, message, hint))
  }
  return {
    source: mapElementsOf(source, (element) => replacements.get(element)),
    references: entries.flatMap(({ key, label, prose }): Reference[] => {
      const work = works.get(key)
      if (!work) return []
      return [
        {
          ...{ key, id: referenceId(key), label, prose, plain: plainText(prose), aliases: [] },
          ...{ citations: cited.get(key) ?? [], item: work.item },
        },
      ]
    }),
  }
}

/** The pieces as text and links, each link with an id of its own. */
function nodesOf(pieces: readonly CitationPiece[], cited: Map<string, string[]>): ElementContent[] {
  return pieces.flatMap(({ key, prose }): ElementContent[] => {
    if (key === undefined) return prose
    const ids = cited.get(key) ?? []
    cited.set(key, ids)
    const id = citationId(key, ids.length + 1)
    ids.push(id)
    return [{ type: 'element', tagName: 'citation-link', properties: { id, key }, children: prose }]
  })
}

/** The style that `brief.md` names, or the text of the CSL file that it names. */
function styleOf({ record, bibliography }: BriefSource, problems: Problem[]): string {
  const { citationStyle = defaultCitationStyle } = record.data
  if (isCitationStyle(citationStyle)) return citationStyle
  const own = bibliography?.styles ?? new Map<string, string>()
  const text = own.get(citationStyle)
  if (text !== undefined) return text
  const guess = nearest(citationStyle, [...citationStyleNames, ...own.keys()])
  const question = guess === undefined ? '' : `Did you mean ${guess}? `
  const position = positionOfField(record, 'citationStyle')
  const message = `There is no citation style “${citationStyle}”.`
  const hint = `${question}The styles are ${citationStyleNames.join(', ')}. For another, put its CSL file into the folder of the brief and write the file’s name here.`
  problems.push(error('unknown-citation-style', position, message, hint))
  return defaultCitationStyle
}

function twice({ key, position }: WorkSource, other: WorkSource): Problem {
  const { file, line } = other.position
  const place = file === position.file ? `line ${line ?? 1}` : file
  const message = `The key ${key} is used twice: ${place} has an entry with it, too.`
  const hint =
    'Delete one of them if they are the same work; otherwise change one key and the citations of it.'
  return error('duplicate-reference', position, message, hint)
}
