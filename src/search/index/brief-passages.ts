/** A brief parted into its citable places, for the search index. */
import type { Block } from '../../brief/blocks/block.ts'
import { pageParts } from '../../brief/model/address.ts'
import type { Brief, Section } from '../../brief/model/brief.ts'
import { plainText } from '../../brief/text/plain-text.ts'
import { stringsFor } from '../../i18n/strings.ts'
import type { PassageRow } from '../query/passages.ts'

/**
 * @param brief a brief
 * @returns its passages in the order of the page: title and standfirst, recommendations, sections
 *   with their paragraphs, endnotes, the authors; pull quotes only repeat and are left out
 */
export function passagesOf(brief: Brief): PassageRow[] {
  const { title, containerTitle, standfirst, lang } = brief
  const strings = stringsFor(lang)
  const head = [`${title}.`, standfirst.plain, ...(containerTitle ? [`${containerTitle}.`] : [])]
  return [
    ['', '', head.join(' '), 'brief'],
    ...brief.recommendations.map(({ id, plain }): PassageRow => [
      id,
      strings.recommendations,
      plain,
    ]),
    ...brief.sections.flatMap(passagesOfSection),
    ...brief.endnotes.map(({ id, plain }): PassageRow => [id, strings.endnotes, plain]),
    ...aboutAuthors(brief),
  ]
}

/**
 * Whether a block is a passage, belongs to the passage before it, or is left out, since it repeats
 * another.
 */
const PLACES_IN_INDEX = {
  paragraph: 'passage',
  heading: 'belongs',
  list: 'belongs',
  quotation: 'belongs',
  table: 'belongs',
  code: 'belongs',
  rule: 'belongs',
  'pull-quote': 'left out',
} satisfies Record<Block['kind'], 'passage' | 'belongs' | 'left out'>

/** Blocks before the first paragraph belong to the section's title. */
function passagesOfSection({ id, title, flow }: Section): PassageRow[] {
  const rows: [PassageRow, ...PassageRow[]] = [[id, title, title]]
  for (const block of flow) {
    if (block.kind === 'paragraph') rows.push([block.id, title, block.plain])
    const last = rows.at(-1)
    if (PLACES_IN_INDEX[block.kind] === 'belongs' && last) last[2] += ` ${block.plain}`
  }
  return rows
}

function aboutAuthors({ authors, lang }: Brief): PassageRow[] {
  const { aboutTheAuthor, aboutTheAuthors } = stringsFor(lang)
  if (authors.length === 0) return []
  const title = authors.length > 1 ? aboutTheAuthors : aboutTheAuthor
  const about = authors.map((author) => plainText(author.about)).join(' ')
  return [[pageParts.author, title, about, 'author']]
}
