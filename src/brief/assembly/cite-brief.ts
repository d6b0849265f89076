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

/** A brief with its citations set. */
export interface CitedBrief {
  /** The files, their citations replaced by text and `citation-link` elements. */
  source: BriefSource
  references: Reference[]
  problems: Problem[]
}

/**
 * @param source the files of a brief
 * @param format formats citations and entries in a style
 * @returns the brief with its citations set and its reference list, and problems: an unknown key, a key
 *   used twice, an entry without a citation, a citation in a heading or link, an unknown style
 */
export function citeBrief(source: BriefSource, format: FormatReferences): CitedBrief {
  const { slug, record, bibliography } = source
  if (!bibliography) return { source, references: [], problems: [] }
  const works = new Map<string, WorkSource>()
  const problems: Problem[] = []
  for (const work of bibliography.works) {
    const other = works.get(work.key)
    if (other) problems.push(twice(work, other))
    else works.set(work.key, work)
  }
  const found = findCitations(source, works)
  const { style, problems: ofStyle } = styleOf(source)
  const { citations, entries } = format({
    slug,
    works: [...works.values()].map(({ item }) => item),
    citations: found.citations.map(({ citation }) => citation),
    lang: record.data.lang,
    style,
  })
  const cited = new Map<string, string[]>()
  const replacements = new Map<Element, ElementContent[]>(
    found.citations.map(({ element }, index) => [element, nodesOf(citations[index] ?? [], cited)]),
  )
  const uncited = [...works.values()].filter(({ key }) => !cited.has(key))
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
    problems: [...problems, ...ofStyle, ...found.problems, ...uncited.map(neverCited)],
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
function styleOf({ record, bibliography }: BriefSource): { style: string; problems: Problem[] } {
  const { citationStyle } = record.data
  if (citationStyle === undefined) return { style: defaultCitationStyle, problems: [] }
  if (isCitationStyle(citationStyle)) return { style: citationStyle, problems: [] }
  const own = bibliography?.styles.get(citationStyle)
  if (own !== undefined) return { style: own, problems: [] }
  const guess = nearest(citationStyle, [
    ...citationStyleNames,
    ...(bibliography?.styles.keys() ?? []),
  ])
  const hint = guess === undefined ? '' : `Did you mean ${guess}? `
  return {
    style: defaultCitationStyle,
    problems: [
      error(
        'unknown-citation-style',
        positionOfField(record, 'citationStyle'),
        `There is no citation style “${citationStyle}”.`,
        `${hint}The styles are ${citationStyleNames.join(', ')}. For another, put its CSL file into the folder of the brief and write the file’s name here.`,
      ),
    ],
  }
}

function twice({ key, position }: WorkSource, other: WorkSource): Problem {
  const { file, line } = other.position
  const place = file === position.file ? `line ${line ?? 1}` : file
  return error(
    'duplicate-reference',
    position,
    `The key ${key} is used twice: ${place} has an entry with it, too.`,
    'Delete one of them if they are the same work; otherwise change one key and the citations of it.',
  )
}

function neverCited({ key, position }: WorkSource): Problem {
  return warning(
    'uncited-reference',
    position,
    `Nothing cites the entry “${key}”. The reference list has it all the same.`,
    `Write [@${key}] where the text uses it, or delete the entry.`,
  )
}
