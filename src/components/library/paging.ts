/** Lists of several pages: the title of each page, and the pages that a pager links to. */
import { formatNumber, stringsFor } from '../../i18n/strings.ts'

/** @returns the title of one page of a list, as `paginate()` makes it: `Topics`, `Topics, page 2 of 3` */
export function pageTitle(
  title: string,
  { currentPage, lastPage }: { currentPage: number; lastPage: number },
  lang: string,
): string {
  if (currentPage === 1) return title
  const { pageOf } = stringsFor(lang)
  return `${title}, ${pageOf(formatNumber(currentPage, lang), formatNumber(lastPage, lang))}`
}

/** @returns the pages that a pager links to, in order: the first, the last and those near the current one */
export function pageNumbers(current: number, last: number): number[] {
  const near = [current - 2, current - 1, current, current + 1, current + 2]
  const shown = [1, ...near, last].filter((page) => page >= 1 && page <= last)
  return [...new Set(shown)].sort((one, other) => one - other)
}
