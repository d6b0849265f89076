/** The text of a brief that search covers. */
import type { Block } from '../../brief/blocks/block.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { formalName } from '../../brief/model/full-name.ts'
import { plainText } from '../../brief/text/plain-text.ts'

/** @returns every text of a brief that search covers; no pull quotes, which only repeat */
export function textsOf(brief: Brief): string[] {
  return [
    ...[brief.title, brief.subtitle, brief.standfirst.plain, brief.containerTitle, brief.abstract],
    brief.summary?.plain,
    ...brief.recommendationList.groups.map(({ title }) => title),
    ...brief.recommendations.flatMap(({ addressee, plain }) => [plain, addressee]),
    ...brief.sections.flatMap(({ title, part, flow }) => [
      ...[part?.title, title, ...flow.flatMap(textOfBlock)],
    ]),
    ...[...brief.endnotes, ...brief.references].map(({ plain }) => plain),
    ...[brief.acknowledgements, brief.funding, brief.disclosure, ...(brief.keywords ?? [])],
    ...brief.authors.map((author) => plainText(author.about) || formalName(author)),
  ].filter((text) => text !== undefined)
}

/** The kinds of block that search covers. A pull quote only repeats words of a paragraph; TeX has no words. */
const SEARCHED = {
  paragraph: true,
  heading: true,
  list: true,
  quotation: true,
  table: true,
  figure: true,
  box: true,
  'unnumbered-paragraph': true,
  code: true,
  formula: false,
  rule: false,
  'pull-quote': false,
} satisfies Record<Block['kind'], boolean>

const textOfBlock = (block: Block): string[] => (SEARCHED[block.kind] ? [block.plain] : [])
