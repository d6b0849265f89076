/**
 * Chooses the pages that a pager links to: the first, the last and the nearest.
 *
 * @param current the current page, from 1
 * @param last the number of pages
 * @returns page numbers in order; where one is skipped the pager shows an ellipsis
 */
export function pageNumbers(current: number, last: number): number[] {
  const near = [current - 2, current - 1, current, current + 1, current + 2]
  const shown = [1, ...near, last].filter((page) => page >= 1 && page <= last)
  return [...new Set(shown)].sort((one, other) => one - other)
}
