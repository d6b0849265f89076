/** Quotation marks of a language, without doubling. */

type Quote = (words: string) => string

/**
 * @param open the mark before a quotation, with a space after it in French
 * @param innerOpen the mark before a quotation within a quotation
 */
export function quotedWith(
  open: string,
  close: string,
  innerOpen: string,
  innerClose: string,
): Quote {
  const opening = new RegExp(`${open.trim()}\\s*`, 'g')
  const closing = new RegExp(`\\s*${close.trim()}`, 'g')
  return (words) => open + words.replace(opening, innerOpen).replace(closing, innerClose) + close
}

/**
 * @param quote puts words in quotation marks
 * @returns a function that does the same, except for a query that has quotation marks already
 */
export const unlessQuoted =
  (quote: Quote): Quote =>
  (query) =>
    /["“”„«»]/.test(query) ? query : quote(query)
