/** Headings: where they may stand, and in which rank. */
import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { error, placeOfField, placeOfNode, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { plainText } from '../text/text.ts'

/** The title of a section, which the site sets, has the second rank. */
const TITLE_RANK = 2

/**
 * @param element an element of a body
 * @returns 1 to 6 for a heading, `undefined` for anything else
 */
export function rankOf({ tagName }: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(tagName) ?? []
  return digit === undefined ? undefined : Number(digit)
}

/**
 * Checks the headings of a section.
 *
 * @param entry a section's file, its title as the first heading
 * @returns a problem for each heading that ranks with the section's title or above it, skips a
 *   rank, has no words that make an address, or stands inside a list or quotation
 */
export function checkOutline(entry: Entry<{ title: string }>): Problem[] {
  const { file, body, data } = entry
  const problems: Problem[] = []
  const found: { heading: Element; rank: number; nested: boolean }[] = []
  visit(body, 'element', (heading, _index, parent) => {
    const rank = rankOf(heading)
    if (rank !== undefined) found.push({ heading, rank, nested: parent?.type !== 'root' })
  })
  const [title, ...headings] = found
  if (title && !hasWords(title.heading))
    problems.push(withoutAddress(data.title, placeOfField(entry, 'title')))
  let above = TITLE_RANK
  for (const { heading, rank, nested } of headings) {
    const words = plainText([heading])
    const place = placeOfNode(file, heading)
    if (nested) problems.push(misplaced(words, place, 'A list or quotation'))
    else if (rank <= TITLE_RANK) problems.push(tooHigh(words, rank, place))
    else if (rank > above + 1) problems.push(skips(words, rank, above, place))
    if (!hasWords(heading)) problems.push(withoutAddress(words, place))
    above = Math.max(rank, TITLE_RANK)
  }
  return problems
}

/**
 * @param entry a file that is no section
 * @param piece what it is, e.g. `An endnote`
 * @returns a problem for each heading in it
 */
export function refuseHeadings({ file, body }: Entry<unknown>, piece: string): Problem[] {
  const problems: Problem[] = []
  visit(body, 'element', (element) => {
    if (rankOf(element) === undefined) return undefined
    problems.push(misplaced(plainText([element]), placeOfNode(file, element), piece))
    return SKIP
  })
  return problems
}

type Where = Parameters<typeof error>[1]

/** rehype-slug leaves nothing of a heading without letters and digits. */
const hasWords = (heading: Element): boolean => /[\p{L}\p{N}]/u.test(plainText([heading]))

const withoutAddress = (words: string, place: Where): Problem =>
  error(
    'heading-without-address',
    place,
    `The heading “${words}” has no letters or digits to make an address from.`,
    'Add at least one word.',
  )

const misplaced = (words: string, place: Where, piece: string): Problem =>
  error(
    'misplaced-heading',
    place,
    `${piece} cannot contain a heading: “${words}”.`,
    'Remove the # signs, or the line of = or - below it.',
  )

const tooHigh = (words: string, rank: number, place: Where): Problem =>
  error(
    'heading-too-high',
    place,
    `“${words}” has the same level as the ${rank === 1 ? 'brief' : 'section'}’s title.`,
    `Begin subheadings with ###${rank === 2 ? ', or move this part to a section file of its own' : ''}.`,
  )

const skips = (words: string, rank: number, above: number, place: Where): Problem =>
  error(
    'heading-skips-rank',
    place,
    `“${words}” has level ${rank}, but the heading above it has level ${above}.`,
    `Begin it with ${'#'.repeat(above + 1)}.`,
  )
