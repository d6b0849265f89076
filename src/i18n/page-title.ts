import { formatNumber, stringsFor } from './strings.ts'

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
