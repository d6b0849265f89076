/** The text of a brief that search covers. */
import type { Block, Brief } from '../../brief/model/brief.ts'
import { plainText } from '../../brief/text/text.ts'

/**
 * @param brief a brief
 * @returns every text of its page that search covers, in reading order: title, standfirst,
 *   recommendations, sections, endnotes, authors; no pull quotes, which only repeat
 */
export function textsOf(brief: Brief): string[] {
  return [
    brief.title,
    brief.standfirst.plain,
    ...(brief.containerTitle === undefined ? [] : [brief.containerTitle]),
    ...brief.recommendations.map(({ plain }) => plain),
    ...brief.sections.flatMap(({ title, flow }) => [title, ...flow.flatMap(textOfBlock)]),
    ...brief.endnotes.map(({ plain }) => plain),
    ...brief.authors.map(({ about }) => plainText(about)),
  ]
}

const textOfBlock = (block: Block): string[] => (block.kind === 'pull-quote' ? [] : [block.plain])
