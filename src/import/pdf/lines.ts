/** Puts the pieces of text of a PDF together to lines. */
import type { getDocumentProxy } from 'unpdf'

/** A piece of text, which may be a space. Positions are in points from the lower left corner. */
export interface Piece {
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

/**
 * @param pdf a PDF
 * @returns the pieces of text of each page, in the order of the file
 */
export async function piecesOf(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<Piece[][]> {
  const pages: Piece[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    // PDF.js knows the names of fonts only after this.
    await page.getOperatorList()
    const { items, styles } = await page.getTextContent()
    const bold = new Set(
      Object.keys(styles).filter((id) => {
        const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined
        const name = typeof font === 'object' && font !== null && 'name' in font ? font.name : ''
        return /bold|black|heavy|semibold|-[hb]$/i.test(String(name))
      }),
    )
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return []
        const { str, width, fontName, transform } = item
        const [, , c = 0, d = 0, x = 0, y = 0] = transform.map(Number)
        return [{ str, x, y, width, fontSize: Math.hypot(c, d), isBold: bold.has(fontName) }]
      }),
    )
  }
  return pages
}

/**
 * @param pages the pieces of text of each page, in the order of the file
 * @returns the lines, in the same order
 */
export const linesOf = (pages: readonly Piece[][]): Line[] =>
  pages.flatMap((items, index) =>
    groupsOf(items).flatMap((group) => {
      const line = lineOf(group, index + 1)
      return line.text === '' ? [] : [line]
    }),
  )

function groupsOf(items: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const item of items) {
    if (item.str === '') continue
    const group = groups.at(-1)
    const last = group?.at(-1)
    const size = Math.max(item.fontSize, ...(group ?? []).map(({ fontSize }) => fontSize))
    const isSameLine =
      last !== undefined &&
      Math.abs(item.y - (group?.[0]?.y ?? 0)) < size / 2 &&
      item.x > last.x + last.width - size
    if (group && isSameLine) group.push(item)
    else groups.push([item])
  }
  return groups
}

function lineOf(items: readonly Piece[], page: number): Line {
  const main = commonest(
    items,
    ({ fontSize }) => fontSize,
    ({ str }) => str.trim().length,
  )
  const y = items.find(({ fontSize }) => fontSize === main)?.y ?? 0
  let [text, right] = ['', 0]
  for (const item of items) {
    const isRaised = item.fontSize < 0.8 * main && item.y > y + 0.15 * main
    const isFarther = text !== '' && item.x - right > 0.15 * main && !/\s$/.test(text)
    const mark = isRaised ? raised(item.str, page) : item.str
    if (mark !== item.str) text = text.trimEnd()
    else if (isFarther && item.str.trim() !== '') text += ' '
    text += mark
    right = item.x + item.width
  }
  const words = items.filter(({ str }) => str.trim() !== '')
  return {
    ...{ page, x: items[0]?.x ?? 0, right, y, size: Math.round(main * 10) / 10 },
    isBold: words.every(({ isBold }) => isBold),
    text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
  }
}

const raised = (text: string, page: number): string =>
  /^\s*\[?\d{1,3}(?:\s*[,;]\s*\d{1,3})*\]?\s*$/.test(text)
    ? text
        .replace(/\d+/g, (number) => `${REFERENCE}${number}:${page}${END}`)
        .replace(/[[\],;]/g, '')
    : text

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
