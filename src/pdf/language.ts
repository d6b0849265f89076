/** Languages as Typst has them. */

/**
 * @param tag a BCP 47 tag
 * @returns its language: `es` of `es-MX`
 */
export const languageOf = (tag: string): string => new Intl.Locale(tag).language

/**
 * @param tag a BCP 47 tag
 * @returns its region: `MX` of `es-MX`; `undefined` for none. Source: Typst 0.14, Reference, `text.region`
 *   (two letters)
 */
export const regionOf = (tag: string): string | undefined =>
  /^[A-Z]{2}$/.exec(new Intl.Locale(tag).region ?? '')?.[0]
