/** Lists of several pages: the title of each page, and the pages that a pager links to. */
import { formatNumber, stringsFor } from '../../i18n/strings.ts'

/**
 * @param title the title of a list
 * @param page one page of the list, as Astro's `paginate()` makes it
 * @param lang the language of the interface
 * @returns the page's own title: `Topics`, `Topics, page 2 of 3`
 */
export function pageTitle(
  title: string,
  { currentPage, lastPage }: { currentPage: number; lastPage: number },
  lang: string,
): string {
  if (currentPage === 1) return title
  const { pageOf } = stringsFor(lang)
  return `${title}, ${pageOf(formatNumber(currentPage, lang), formatNumber(lastPage, lang))}`
}

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
