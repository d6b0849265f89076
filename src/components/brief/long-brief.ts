/** Long briefs: the browser lays out only what is near the window, by styles/report/long.css. */
import type { Brief } from '../../brief/model/brief.ts'
import { pageParts } from '../../brief/model/address.ts'
import { flowText } from '../../brief/model/text.ts'

/** Characters from which on a page takes noticeably long to lay out: 10,000 words or so. */
const LONG = 60_000

/** What an empty line is worth in characters. */
const GAP = 45

type Parts = Pick<Brief, 'sections' | 'endnotes'>

/** @returns whether the text of a brief is so long that the browser should not lay out all of it */
export const isLong = ({ sections }: Pick<Brief, 'sections'>): boolean =>
  sections.reduce((sum, { flow }) => sum + flowText(flow).length, 0) > LONG

/**
 * @returns CSS rules with the characters of each section and of the endnotes, from which long.css
 *   estimates the height of what is not laid out; '' for a brief that is not long
 */
export function lengthCss({ sections, endnotes }: Parts): string {
  if (!isLong({ sections })) return ''
  const lengths: [id: string, characters: number][] = sections.map(({ id, flow }) => [
    id,
    flowText(flow).length + GAP * flow.length,
  ])
  const notes = endnotes.reduce((sum, { plain }) => sum + plain.length + 2 * GAP, 0)
  return [...lengths, [pageParts.endnotes, notes] as const]
    .map(([id, characters]) => `[id="${id}"]{--characters:${characters}}`)
    .join('')
}
