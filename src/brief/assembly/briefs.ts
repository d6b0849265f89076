/** Assembles all briefs, whose cross references may lead to each other. */
import type { Author, Brief } from '../model/brief.ts'
import type { FormatReferences } from '../model/reference.ts'
import type { BriefSource } from '../model/source.ts'
import type { Problem } from '../problems/problem.ts'
import { withArchivedLinks } from './archived-links.ts'
import { buildBrief } from './brief.ts'
import { citeBrief } from './cite-brief.ts'
import { fillCrossReferences, referenceTargets, type NameOfTarget } from './cross-references.ts'

/** A brief with the files that it is built from, their cross references filled. */
interface BuiltBrief {
  source: BriefSource
  brief: Brief
  problems: Problem[]
}

/**
 * Numbers are known when all briefs are built, so a brief with cross references is built again with these
 * in its text.
 *
 * @returns each brief with its problems, in the order of the sources
 */
export function buildBriefs(
  sources: readonly BriefSource[],
  authors: ReadonlyMap<string, Author>,
  nameOf: NameOfTarget,
  format: FormatReferences,
): BuiltBrief[] {
  const first = sources.map((typed) => {
    const ofLinks: Problem[] = []
    const cited = citeBrief(typed, format, ofLinks)
    const { source, references } = withArchivedLinks(cited.source, cited.references, ofLinks)
    return { source, references, ofLinks, ...buildBrief(source, authors, references) }
  })
  const targets = referenceTargets(first.map(({ brief }) => brief))
  return first.map((built): BuiltBrief => {
    const { ofLinks } = built
    const source = fillCrossReferences(built.source, targets, nameOf, ofLinks)
    const { brief, problems } =
      source === built.source ? built : buildBrief(source, authors, built.references)
    return { source, brief, problems: [...problems, ...ofLinks] }
  })
}
