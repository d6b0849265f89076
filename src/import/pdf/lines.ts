/** Puts the pieces of text of a PDF together to lines. */
import type { getDocumentProxy } from 'unpdf'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A piece of text, which may be a space. Positions are in points from the lower left corner. */
interface Piece {
  str: string
  x: number
  y: number
  width: number
  fontSize: number
  isBold: boolean
}

/** A line of a page. Positions are in points from the lower left corner. */
export interface Line {
  /** From 1. */
  page: number
  x: number
  right: number
  /** Of the baseline. */
  y: number
  /** The type size of most of its letters. */
  size: number
  /** Raised numbers, which may refer to notes, are between `REFERENCE` and `END`, with their page: `3:12`. */
  text: string
  /** Whether all of it is in bold type. */
  isBold: boolean
}

/** Characters that no text has, see `Line.text`. */
export const REFERENCE = '\uE000'
export const END = '\uE001'

/** @returns the lines of a PDF in the order of the file, and the height of each page */
export async function linesOf(pdf: Pdf): Promise<{ lines: Line[]; heights: number[] }> {
  const lines: Line[] = []
  const heights: number[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, bottom = 0, , top = 0] = page.view
    heights.push(top - bottom)
    const groups = groupsOf(await piecesOf(page)).map((pieces) => lineOf(pieces, number))
    lines.push(...groups.filter(({ text }) => text !== ''))
  }
  return { lines, heights }
}

async function piecesOf(page: Awaited<ReturnType<Pdf['getPage']>>): Promise<Piece[]> {
  // PDF.js knows the names of fonts only after this.
  await page.getOperatorList()
  const { items, styles } = await page.getTextContent()
  const bold = Object.keys(styles).filter((id) => {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined
    const name = typeof font === 'object' && font !== null && 'name' in font ? font.name : ''
    return /bold|black|heavy|semibold|-[hb]$/i.test(String(name))
  })
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const { str, width, fontName, transform } = item
    const [, , c = 0, d = 0, x = 0, y = 0] = transform.map(Number)
    return [{ str, x, y, width, fontSize: Math.hypot(c, d), isBold: bold.includes(fontName) }]
  })
}

/** The pieces of each line. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1) ?? []
    const [first, last] = [group[0], group.at(-1)]
    const size = Math.max(...[piece, ...group].map(({ fontSize }) => fontSize))
    const isSameLine =
      first !== undefined &&
      last !== undefined &&
      Math.abs(piece.y - first.y) < size / 2 &&
      piece.x > last.x + last.width - size
    if (isSameLine) group.push(piece)
    else groups.push([piece])
  }
  return groups
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const main = commonest(
    pieces,
    ({ fontSize }) => fontSize,
    ({ str }) => str.trim().length,
  )
  const y = pieces.find(({ fontSize }) => fontSize === main)?.y ?? 0
  let [text, right] = ['', 0]
  for (const piece of pieces) {
    const isRaised = piece.fontSize < 0.8 * main && piece.y > y + 0.15 * main
    const isFarther = text !== '' && piece.x - right > 0.15 * main && !/\s$/.test(text)
    const mark = isRaised ? raised(piece.str, page) : piece.str
    if (mark !== piece.str) text = text.trimEnd()
    else if (isFarther && piece.str.trim() !== '') text += ' '
    text += mark
    right = piece.x + piece.width
  }
  return {
    ...{ page, x: pieces[0]?.x ?? 0, right, y, size: Math.round(main * 10) / 10 },
    isBold: pieces.every(({ isBold, str }) => isBold || str.trim() === ''),
    text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
  }
}

const raised = (text: string, page: number): string =>
  /^\s*\[?\d{1,3}(?:\s*[,;]\s*\d{1,3})*\]?\s*$/.test(text)
    ? text
        .replace(/\d+/g, (number) => `${REFERENCE}${number}:${page}${END}`)
        .replace(/[[\],;]/g, '')
    : text

/** @returns the size in which most of the text is set */
export const bodySize = (lines: readonly Line[]): number =>
  commonest(
    lines,
    ({ size }) => size,
    ({ text }) => text.length,
  )

/** @returns the value that most of the weight has */
export function commonest<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
  weightOf: (item: Item) => number,
): number {
  const weights = new Map<number, number>()
  for (const item of items)
    weights.set(valueOf(item), (weights.get(valueOf(item)) ?? 0) + weightOf(item))
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}
