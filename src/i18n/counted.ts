/**
 * Makes a function that counts in a language. Source of the plural rules: Unicode CLDR.
 *
 * @param lang a BCP 47 tag
 * @returns a function of a number and of the noun's forms with `#` for the number; `one` is for the
 *   numbers of that plural category, `other` for all others
 */
export function countedIn(lang: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(lang)
  const digits = new Intl.NumberFormat(lang)
  return (count, one, other) =>
    (rules.select(count) === 'one' ? one : other).replace('#', digits.format(count))
}
