/** Checks the positions and ranks of headings. */
import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { rankOf } from '../blocks/heading.ts'
import {
  error,
  positionOfField,
  positionOfNode,
  type Problem,
  type SourcePosition,
} from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { plainText } from '../text/plain-text.ts'

/** The title of a section is an `<h2>`. */
const TITLE_RANK = 2

/**
 * Checks the headings of a section.
 *
 * @param entry a section's file, with its title as the first heading
 * @returns a problem for each heading of rank 1 or 2, that skips a rank, has no words for an address,
 *   or is inside a list or quotation
 */
export function checkOutline(entry: Entry<{ title: string }>): Problem[] {
  const { file, body, data } = entry
  const problems: Problem[] = []
  const found: { heading: Element; rank: number; nested: boolean }[] = []
  visit(body, 'element', (heading, _index, parent) => {
    // Headings in boxes are not part of the outline.
    if (heading.tagName === 'box-block') return SKIP
    const rank = rankOf(heading)
    if (rank !== undefined) found.push({ heading, rank, nested: parent?.type !== 'root' })
    return undefined
  })
  const [title, ...headings] = found
  if (title && !hasWords(title.heading))
    problems.push(withoutAddress(data.title, positionOfField(entry, 'title')))
  let above = TITLE_RANK
  for (const { heading, rank, nested } of headings) {
    const words = plainText([heading])
    const position = positionOfNode(file, heading)
    if (nested) problems.push(misplaced(words, position, 'A list or quotation'))
    else if (rank <= TITLE_RANK) problems.push(tooHigh(words, rank, position))
    else if (rank > above + 1) problems.push(skips(words, rank, above, position))
    if (!hasWords(heading)) problems.push(withoutAddress(words, position))
    above = Math.max(rank, TITLE_RANK)
  }
  return problems
}

/**
 * @param entry a file other than a section
 * @param piece its kind, e.g. `An endnote`
 * @returns a problem for each heading in it
 */
export function refuseHeadings({ file, body }: Entry<unknown>, piece: string): Problem[] {
  const problems: Problem[] = []
  visit(body, 'element', (element) => {
    if (rankOf(element) === undefined) return undefined
    problems.push(misplaced(plainText([element]), positionOfNode(file, element), piece))
    return SKIP
  })
  return problems
}

/** rehype-slug makes an empty id of a heading without letters and digits. */
const hasWords = (heading: Element): boolean => /[\p{L}\p{N}]/u.test(plainText([heading]))

const withoutAddress = (words: string, position: SourcePosition): Problem =>
  error(
    'heading-without-address',
    position,
    `The heading “${words}” has no letters or digits to make an address from.`,
    'Add at least one word.',
  )

const misplaced = (words: string, position: SourcePosition, piece: string): Problem =>
  error(
    'misplaced-heading',
    position,
    `${piece} cannot contain a heading: “${words}”.`,
    'Remove the # signs, or the line of = or - below it.',
  )

const tooHigh = (words: string, rank: number, position: SourcePosition): Problem =>
  error(
    'heading-too-high',
    position,
    `“${words}” has the same level as the ${rank === 1 ? 'brief' : 'section'}’s title.`,
    `Begin subheadings with ###${rank === 2 ? ', or move this part to a section file of its own' : ''}.`,
  )

const skips = (words: string, rank: number, above: number, position: SourcePosition): Problem =>
  error(
    'heading-skips-rank',
    position,
    `“${words}” has level ${rank}, but the heading above it has level ${above}.`,
    `Begin it with ${'#'.repeat(above + 1)}.`,
  )
