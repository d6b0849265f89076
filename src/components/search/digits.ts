/**
 * @param number a number
 * @returns it in the digits of the page's language
 */
export const digits = (number: number): string =>
  number.toLocaleString(document.documentElement.lang)
