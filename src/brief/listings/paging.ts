/** Long lists parted into pages, each of which arrives in one round trip. */

/**
 * Bytes of text on one page. With its markup that is about 8 KB in brotli, beside which the page's
 * frame and styles have room in the 14,600 bytes of a first flight.
 */
export const MOST_ON_A_PAGE = 16_000

/**
 * @param texts what an item shows
 * @returns what it weighs, in bytes of UTF-8: a page holds fewer letters of a script that takes
 *   more of them
 */
export function weightOf(...texts: (string | undefined)[]): number {
  const encoder = new TextEncoder()
  return texts.reduce((sum, text) => sum + (text ? encoder.encode(text).length : 0), 0)
}

/**
 * Parts a list by weight, so that a page is full and never too heavy, whatever its items are.
 *
 * @param items the list, in order
 * @param weigh what an item weighs, in bytes
 * @param most what a page may weigh; an item that weighs more gets a page of its own
 * @returns the pages, at least one, each with at least one item where there are any
 */
export function partByWeight<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  most = MOST_ON_A_PAGE,
): Item[][] {
  const pages: Item[][] = [[]]
  let weight = 0
  for (const item of items) {
    const added = weigh(item)
    const page = pages.at(-1)
    if (page && (page.length === 0 || weight + added <= most)) {
      page.push(item)
      weight += added
    } else {
      pages.push([item])
      weight = added
    }
  }
  return pages
}

/** A page of a long list in which a reader turns pages. */
export interface Sheet<Item> {
  items: Item[]
  /** From 1. */
  number: number
  /** How many pages the list has. */
  count: number
}

/**
 * @param parts the pages of one list
 * @returns each with its number
 */
export function sheetsOf<Item>(parts: readonly Item[][]): Sheet<Item>[] {
  return parts.map((items, index) => ({ items, number: index + 1, count: parts.length }))
}

/**
 * The pages that a pager offers: the first, the last and those beside the present one.
 *
 * @param number the present page, from 1
 * @param count how many pages there are
 * @returns their numbers in order; a gap between two is a place for an ellipsis
 */
export function offeredPages(number: number, count: number): number[] {
  const near = [number - 2, number - 1, number, number + 1, number + 2]
  const offered = [1, ...near, count].filter((page) => page >= 1 && page <= count)
  return [...new Set(offered)].sort((one, other) => one - other)
}
