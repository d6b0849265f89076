/** Finds the notes at the foot of pages and at the end of the text. */
import { END, REFERENCE, type Line } from './lines.ts'

/** A note as the document prints it. */
export interface PrintedNote {
  number: number
  page: number
  lines: Line[]
}

const NOTES = /^(?:end|foot)?notes?$|^notas?(?: finales| al final)?$|^notes de fin$/i

const START = new RegExp(`^(?:${REFERENCE}(\\d+):\\d+${END}|(\\d{1,3})(?:[.)]|(?=\\s)))\\s*(?=\\S)`)

/** @returns the notes in the text of a document with a type size of `body`, and the lines without them */
export function takeNotes(
  lines: readonly Line[],
  body: number,
): { notes: PrintedNote[]; text: Line[] } {
  const notes: PrintedNote[] = []
  const taken = new Set<Line>()
  const take = (region: readonly Line[]) => {
    for (const line of region) {
      const number = numberOf(line)
      const last = notes.at(-1)
      // Numbers continue, or start again at 1 on each page.
      const isFirst = number === 1 && last?.page !== line.page
      if (number !== undefined && (isFirst || number === (last?.number ?? 0) + 1)) {
        const words = { ...line, text: line.text.replace(START, '') }
        notes.push({ number, page: line.page, lines: [words] })
      } else if (last) last.lines.push(line)
      else continue
      taken.add(line)
    }
  }
  for (const page of Map.groupBy(lines, (line) => line.page).values()) {
    const last = page.findLastIndex(({ size }) => size > 0.92 * body)
    const foot = page.slice(last + 1)
    const isContinued = /[^.!?)]$/.test(notes.at(-1)?.lines.at(-1)?.text ?? '.')
    const start = isContinued ? 0 : foot.findIndex((line) => numberOf(line) !== undefined)
    if (start >= 0 && last >= 0) take(foot.slice(start))
  }
  const heading = lines.findLast(({ text }) => NOTES.test(text))
  const below = heading ? lines.slice(lines.indexOf(heading) + 1) : []
  const region = below.filter((line) => !taken.has(line))
  const end = region.findIndex(({ size }) => size > body + 0.5)
  if (heading && region[0] && numberOf(region[0]) !== undefined) {
    take(end < 0 ? region : region.slice(0, end))
    taken.add(heading)
  }
  return { notes, text: lines.filter((line) => !taken.has(line)) }
}

function numberOf({ text }: Line): number | undefined {
  const [, raised, plain] = START.exec(text) ?? []
  const number = Number(raised ?? plain)
  return number > 0 ? number : undefined
}
