/** Leaves out what pages repeat and the text does not say: running heads, page numbers, the table of contents. */
import { lost, type Loss } from '../source.ts'
import { bodySize, type Line } from './lines.ts'

/** Heads and page numbers are within this part of the page from its upper or lower edge. */
const EDGE = 0.1

const CONTENTS =
  /^(?:table of )?contents$|^(?:índice|contenidos?|sumario|sommaire|table des matières)$/i

/**
 * @returns the lines of the text. `losses` gets what is left out: each head, and the first page number and line of
 *   contents for all
 */
export function withoutFurniture(
  lines: readonly Line[],
  heights: readonly number[],
  losses: Loss[],
): Line[] {
  const partOf = ({ page, y }: Line) => y / (heights[page - 1] ?? 1)
  const atEdge = lines.filter((line) => Math.abs(partOf(line) - 0.5) > 0.5 - EDGE)
  const pageNumbers = onManyPages(atEdge.filter(isPageNumber), () => 'number', 2)
  const others = atEdge.filter((line) => !pageNumbers.has(line))
  // Small type at the same height is a head above the text only: notes are below it.
  const body = bodySize(lines)
  const small = others.filter((line) => line.size < body - 0.4 && partOf(line) > 0.5)
  const fewest = Math.max(2, heights.length / 4)
  const heads = onManyPages(others, ({ text }) => text.replace(/\d+/g, '#'), 2).union(
    onManyPages(small, ({ y, size }) => `${Math.round(y)} ${size}`, fewest),
  )
  const entries = new Set(lines.filter(({ text }) => /(?:\s?[.·…]){4,}\s*[\divxlc]+$/i.test(text)))
  const contents = lines.filter((line, index) => {
    const next = lines[index + 1]
    return entries.has(line) || (next && entries.has(next) && CONTENTS.test(line.text))
  })
  const leaveOut = (kind: string, place: string, advice: string) =>
    losses.push({ ...lost(kind, place, advice), words: '' })
  for (const text of new Set([...heads].map((line) => line.text)))
    leaveOut('running heads', text, 'Look whether one is text.')
  const [number] = pageNumbers
  if (number)
    leaveOut('page numbers', number.text, `Nothing: all ${pageNumbers.size} are left out.`)
  const [entry] = contents
  const advice = `Nothing: all ${contents.length} are left out, and the site makes its own.`
  if (entry) leaveOut('lines of the table of contents', entry.text, advice)
  const left = new Set([...heads, ...pageNumbers, ...contents])
  return lines.filter((line) => !left.has(line))
}

const isPageNumber = ({ text }: Line): boolean =>
  /^(?:(?:page|página|p\.)\s*)?[–—-]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[–—-]?(?:\s*(?:of|de|\/)\s*\d{1,4})?$/i.test(
    text,
  )

/** The lines whose key is on at least so many pages. */
function onManyPages(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  fewest: number,
): Set<Line> {
  const groups = [...Map.groupBy(lines, keyOf).values()]
  const many = groups.filter((group) => new Set(group.map(({ page }) => page)).size >= fewest)
  return new Set(many.flat())
}
