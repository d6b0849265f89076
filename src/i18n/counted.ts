/**
 * A language's way of counting things. Source: Unicode CLDR, by `Intl.PluralRules`.
 *
 * @param lang a BCP 47 tag
 * @returns a function of a number and the noun's forms, `#` for the number in each; `other` is for
 *   every number that does not take `one`
 */
export function countedIn(lang: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(lang)
  const digits = new Intl.NumberFormat(lang)
  return (count, one, other) =>
    (rules.select(count) === 'one' ? one : other).replace('#', digits.format(count))
}
