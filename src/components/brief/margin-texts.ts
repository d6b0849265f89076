/** The texts of a page that have a margin beside them. */
import type { Block } from '../../brief/blocks/block.ts'
import type { Brief, Recommendation, Summary } from '../../brief/model/brief.ts'

/** A text beside which there is a margin. */
export type MarginText = Block | Recommendation | Summary

/** The parts of a brief that have these texts. */
export type MarginParts = Pick<Brief, 'summary' | 'sections' | 'recommendationList'>

/** @returns the texts in the order of the page, in lists: the summary, the recommendations, each section */
export function marginTexts({
  summary,
  sections,
  recommendationList: { place, section, groups },
}: MarginParts): MarginText[][] {
  const recommendations = groups.flatMap((group) => group.recommendations)
  return [
    summary ? [summary] : [],
    place === 'start' ? recommendations : [],
    ...sections.flatMap(({ id, flow }) => [flow, id === section ? recommendations : []]),
    place === 'end' ? recommendations : [],
  ]
}
