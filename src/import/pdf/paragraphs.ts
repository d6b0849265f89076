/** Puts lines together to paragraphs and headings, by their places and type sizes. */
import { withoutReferences } from './join.ts'
import { commonest, type Line } from './lines.ts'

/** Lines that belong together. */
export interface LineGroup {
  lines: [Line, ...Line[]]
  size: number
  /** Whether a reader of the page could not tell that it begins here. */
  isDoubtful: boolean
}

/** @returns the paragraphs and headings of a text without heads and notes */
export function groupLines(lines: readonly Line[]): LineGroup[] {
  const leading = leadings(lines)
  const groups: LineGroup[] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group ? breakBefore(line, group, leading) : 'certain'
    if (group && before === 'none') group.lines.push(line)
    else groups.push({ lines: [line], size: line.size, isDoubtful: before === 'doubtful' })
  }
  return groups
}

function breakBefore(
  line: Line,
  { lines, size }: LineGroup,
  leading: (size: number) => number,
): 'certain' | 'doubtful' | 'none' {
  const [first, ...others] = lines
  const last = others.at(-1) ?? first
  if (Math.abs(line.size - size) > 0.6 || isItem(line)) return 'certain'
  const isBold = lines.every((one) => one.isBold)
  if (isBold ? !line.isBold : line.isBold && endsSentence(last)) return 'certain'
  const gap = last.y - line.y
  if (line.page === last.page && gap >= 0) {
    if (gap > 1.14 * leading(size)) return 'certain'
    const margin = others.length > 0 ? Math.min(...others.map(({ x }) => x)) : first.x
    const indent = line.x - margin
    const isIndented = indent > 0.8 * size && indent < 5 * size
    return isIndented && !isItem(first) && endsSentence(last) ? 'certain' : 'none'
  }
  // The next column or page.
  if (!endsSentence(last)) return 'none'
  const widest = Math.max(...lines.map(({ right }) => right))
  return last.right < widest - 3 * size ? 'certain' : 'doubtful'
}

/** @returns whether a line begins an item of a list */
export const isItem = ({ text }: Line): boolean => /^[•▪●◦‣–-]\s/.test(text)

const endsSentence = ({ text }: Line): boolean =>
  /[.!?:;]["”’)»\]]*$/.test(withoutReferences(text).trim())

/** The usual distance between lines of a size. */
function leadings(lines: readonly Line[]): (size: number) => number {
  const gaps = lines.flatMap(({ page, y, size }, index) => {
    const before = lines[index - 1]
    if (before?.page !== page || before.size !== size) return []
    const gap = Math.round((before.y - y) * 2) / 2
    return gap > 0 && gap < 2.5 * size ? [{ size, gap }] : []
  })
  const bySize = Map.groupBy(gaps, ({ size }) => size)
  return (size) =>
    commonest(
      bySize.get(size) ?? [],
      ({ gap }) => gap,
      () => 1,
    ) || 1.5 * size
}
