/** The parts that long reports have and short briefs do not. They have a style sheet of their own. */
import { blocksWithin, type Block } from '../../brief/blocks/block.ts'
import { isChecklist, isDefinitionList } from '../../brief/blocks/text-block.ts'
import { elementsIn, isInline } from '../../brief/text/plain-text.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { isLong } from './long-brief.ts'

/** Kinds of block that `styles/report.css` is for. */
const KINDS: readonly Block['kind'][] = ['figure', 'table', 'box', 'formula', 'heading']

const isOfReport = (block: Block): boolean =>
  KINDS.includes(block.kind) ||
  (block.kind === 'list' && (isDefinitionList(block) || isChecklist(block)))

/** Fields of the record that it is for, too. */
const FIELDS = [
  ...(['subtitle', 'editors', 'translators', 'translations', 'abstract', 'keywords'] as const),
  ...(['acknowledgements', 'funding', 'disclosure', 'series', 'doi', 'isbn', 'license'] as const),
  ...(['type', 'institution', 'edition'] as const),
]

/** @returns whether a brief's page needs the styles of reports */
export const hasReportParts = (brief: Brief): boolean =>
  isLong(brief) ||
  FIELDS.some((field) => brief[field] !== undefined) ||
  brief.authors.some(({ affiliation, orcid, ror }) => affiliation ?? orcid ?? ror) ||
  brief.summary !== undefined ||
  brief.references.length > 0 ||
  [...brief.recommendations, ...brief.endnotes, ...brief.sections.flatMap(({ flow }) => flow)].some(
    // The bold font is in the style sheet of reports, too.
    ({ prose }) => elementsIn(prose).some(({ tagName }) => /^(math|strong)$/.test(tagName)),
  ) ||
  brief.recommendationList.place !== 'start' ||
  brief.archived !== undefined ||
  brief.endnotes.some(({ prose }) =>
    elementsIn(prose).some(({ properties }) => properties['dataVersionurl'] !== undefined),
  ) ||
  imagePathsOf(brief).length > 0 ||
  brief.recommendationList.groups.some(({ title }) => title !== undefined) ||
  brief.recommendations.some(
    ({ addressee, prose }) => addressee !== undefined || !isInline(prose),
  ) ||
  brief.sections.some(
    ({ part, number, flow }) =>
      part !== undefined || number !== undefined || blocksWithin(flow).some(isOfReport),
  )

/** @returns whether a brief's text has figures, which open large in a dialog */
export const hasFigures = ({ sections }: Pick<Brief, 'sections'>): boolean =>
  sections.some(({ flow }) => blocksWithin(flow).some(({ kind }) => kind === 'figure'))

/** @returns the `src` of every image in a brief's text, also of figures */
export function imagePathsOf({ summary, sections, recommendations, endnotes }: Brief): string[] {
  const blocks = sections.flatMap(({ flow }) => blocksWithin(flow))
  const texts = [...(summary ? [summary] : []), ...blocks, ...recommendations, ...endnotes]
  return [
    ...blocks.flatMap((block) => (block.kind === 'figure' ? block.images : [])),
    ...texts.flatMap(({ prose }) => elementsIn(prose, 'img').map(({ properties }) => properties)),
  ].map(({ src }) => String(src))
}
