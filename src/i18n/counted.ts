/**
 * @returns a function of a number and of a noun's forms with `#` for the number: `one` is for the numbers
 *   of that plural category in the language, `other` for all others. Source: Unicode CLDR
 */
export function countedIn(lang: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(lang)
  const digits = new Intl.NumberFormat(lang)
  return (count, one, other) =>
    (rules.select(count) === 'one' ? one : other).replace('#', digits.format(count))
}
