import { formatNumber, stringsFor } from './strings.ts'

/**
 * @param title the title of a list
 * @param place which of its pages, from 1, and of how many
 * @param lang the interface's language
 * @returns the page's title, a different one for each
 */
export function sheetTitle(
  title: string,
  { number, count }: { number: number; count: number },
  lang: string,
): string {
  if (number === 1) return title
  const { pageOf } = stringsFor(lang)
  return `${title}, ${pageOf(formatNumber(number, lang), formatNumber(count, lang))}`
}
