/**
 * @param number a number
 * @returns the number in the digits and grouping of the page's language
 */
export const digits = (number: number): string =>
  number.toLocaleString(document.documentElement.lang)
