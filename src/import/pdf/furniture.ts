/** Finds what pages repeat and the text does not say: running heads, page numbers, the table of contents. */
import { commonest, type Line } from './lines.ts'

/** Lines by what they are. */
export interface SortedLines {
  text: Line[]
  heads: Line[]
  pageNumbers: Line[]
  contents: Line[]
}

/** Heads and page numbers are within this part of the page from its upper or lower edge. */
const EDGE = 0.1

const CONTENTS =
  /^(?:table of )?contents$|^(?:índice|contenidos?|sumario|sommaire|table des matières)$/i

/**
 * @param lines the lines of a document
 * @param heights the height of each page
 * @returns the lines, sorted
 */
export function sortLines(lines: readonly Line[], heights: readonly number[]): SortedLines {
  const body = bodySize(lines)
  const atEdge = lines.filter(({ page, y }) => {
    const part = y / (heights[page - 1] ?? 1)
    return part < EDGE || part > 1 - EDGE
  })
  const fewest = Math.max(2, heights.length / 4)
  const pageNumbers = new Set(onManyPages(atEdge.filter(isPageNumber), () => 'number', 2))
  const candidates = atEdge.filter((line) => !pageNumbers.has(line))
  const heads = new Set([
    // The same words, but for numbers; above the text also small type at the same height, while notes are below it.
    ...onManyPages(candidates, ({ text }) => text.replace(/\d+/g, '#'), 2),
    ...onManyPages(
      candidates.filter(
        ({ size, page, y }) => size < body - 0.4 && y > (heights[page - 1] ?? 0) / 2,
      ),
      ({ y, size }) => `${Math.round(y)} ${size}`,
      fewest,
    ),
  ])
  const contents = new Set(lines.filter(({ text }) => /(?:\s?[.·…]){4,}\s*[\divxlc]+$/i.test(text)))
  lines.forEach((line, index) => {
    const following = lines[index + 1]
    if (CONTENTS.test(line.text) && following && contents.has(following)) contents.add(line)
  })
  const isOther = (line: Line) => heads.has(line) || pageNumbers.has(line) || contents.has(line)
  return {
    text: lines.filter((line) => !isOther(line)),
    heads: [...heads],
    pageNumbers: [...pageNumbers],
    contents: lines.filter((line) => contents.has(line)),
  }
}

/** @returns the size in which most of the text is set */
export const bodySize = (lines: readonly Line[]): number =>
  commonest(
    lines,
    ({ size }) => size,
    ({ text }) => text.length,
  )

const isPageNumber = ({ text }: Line): boolean =>
  /^(?:(?:page|página|p\.)\s*)?[–—-]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[–—-]?(?:\s*(?:of|de|\/)\s*\d{1,4})?$/i.test(
    text,
  )

/** The lines whose key is on at least so many pages. */
function onManyPages(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  fewest: number,
): Line[] {
  const groups = Map.groupBy(lines, keyOf)
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ page }) => page)).size >= fewest)
    .flat()
}
