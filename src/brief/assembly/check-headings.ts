/** Checks the positions and ranks of headings. */
import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { rankOf } from '../blocks/heading.ts'
import { error, positionOfField, positionOfNode, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { elementsIn, plainText } from '../text/plain-text.ts'

/** The title of a section is an `<h2>`. */
const TITLE_RANK = 2

/**
 * @param entry a section's file, with its title as the first heading
 * @returns a problem for each heading of rank 1 or 2, that skips a rank, has no words for an address,
 *   or is inside a list or quotation
 */
export function checkOutline(entry: Entry<unknown>): Problem[] {
  const { file, body } = entry
  const problems: Problem[] = []
  let above: number | undefined
  visit(body, 'element', (heading, _index, parent) => {
    // Headings in boxes are not part of the outline.
    if (heading.tagName === 'box-block') return SKIP
    const rank = rankOf(heading)
    if (rank === undefined) return undefined
    const isTitle = above === undefined
    const words = plainText([heading])
    const position = isTitle ? positionOfField(entry, 'title') : positionOfNode(file, heading)
    if (above !== undefined) {
      if (parent?.type !== 'root') problems.push(misplaced(heading, file, 'A list or quotation'))
      else if (rank <= TITLE_RANK) {
        const title = rank === 1 ? 'brief' : 'section'
        const message = `“${words}” has the same level as the ${title}’s title.`
        const more = rank === 2 ? ', or move this part to a section file of its own' : ''
        const hint = `Begin subheadings with ###${more}.`
        problems.push(error('heading-too-high', position, message, hint))
      } else if (rank > above + 1) {
        const message = `“${words}” has level ${rank}, but the heading above it has level ${above}.`
        const hint = `Begin it with ${'#'.repeat(above + 1)}.`
        problems.push(error('heading-skips-rank', position, message, hint))
      }
    }
    // rehype-slug makes an empty id of a heading without letters and digits.
    if (!/[\p{L}\p{N}]/u.test(words)) {
      const message = `The heading “${words}” has no letters or digits to make an address from.`
      problems.push(error('heading-without-address', position, message, 'Add at least one word.'))
    }
    above = isTitle ? TITLE_RANK : Math.max(rank, TITLE_RANK)
    return undefined
  })
  return problems
}

/** @returns a problem for each heading in a file of another kind, e.g. `An endnote` */
export const refuseHeadings = ({ file, body }: Entry<unknown>, piece: string): Problem[] =>
  elementsIn(body.children)
    .filter((element) => rankOf(element) !== undefined)
    .map((heading) => misplaced(heading, file, piece))

const misplaced = (heading: Element, file: string, piece: string): Problem =>
  error(
    'misplaced-heading',
    positionOfNode(file, heading),
    `${piece} cannot contain a heading: “${plainText([heading])}”.`,
    'Remove the # signs, or the line of = or - below it.',
  )
