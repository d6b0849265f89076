/** Puts the pieces of text of a PDF together to lines. */
import type { StructuredTextItem } from 'unpdf'

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
  /** Whether a small number was in the margin to its left, as before numbered paragraphs. */
  hasMarginNumber: boolean
}

/** Characters that no text has, see `Line.text`. */
export const REFERENCE = '\uE000'
export const END = '\uE001'

/**
 * @param pages the pieces of text of each page, in the order of the file
 * @returns the lines, in the same order
 */
export const linesOf = (pages: readonly StructuredTextItem[][]): Line[] =>
  pages.flatMap((items, index) =>
    groupsOf(items).flatMap((group) => {
      const line = lineOf(group, index + 1)
      return line.text === '' ? [] : [line]
    }),
  )

function groupsOf(items: readonly StructuredTextItem[]): StructuredTextItem[][] {
  const groups: StructuredTextItem[][] = []
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

function lineOf(items: readonly StructuredTextItem[], page: number): Line {
  const main = commonest(
    items,
    ({ fontSize }) => fontSize,
    ({ str }) => str.trim().length,
  )
  const y = items.find(({ fontSize }) => fontSize === main)?.y ?? 0
  const [first, gap, second] = items
  const hasMarginNumber =
    first !== undefined &&
    second !== undefined &&
    /^\d+$/.test(first.str) &&
    first.fontSize < main &&
    gap?.str === ' ' &&
    gap.width > 1.5 * main
  const rest = hasMarginNumber ? items.slice(2) : items
  let [text, right] = ['', 0]
  for (const item of rest) {
    const isRaised = item.fontSize < 0.8 * main && item.y > y + 0.15 * main
    const isFarther = text !== '' && item.x - right > 0.15 * main && !/\s$/.test(text)
    const mark = isRaised ? raised(item.str, page) : item.str
    if (mark !== item.str) text = text.trimEnd()
    else if (isFarther && item.str.trim() !== '') text += ' '
    text += mark
    right = item.x + item.width
  }
  return {
    ...{ page, x: rest[0]?.x ?? 0, right, y, size: Math.round(main * 10) / 10, hasMarginNumber },
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
