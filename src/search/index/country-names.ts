/** Names of countries in other languages, from the Unicode CLDR that Node has. */

/** The languages whose names readers of the library use; the first is that of the topics' terms. */
const LANGUAGES = ['en', 'es', 'fr', 'pt', 'de']

const namesIn = LANGUAGES.map(
  (lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
)

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** The code of each country by its English name. */
const codes = new Map(
  letters
    .flatMap((one) => letters.map((other) => one + other))
    .flatMap((code) => [[namesIn[0]?.of(code), code] as const])
    .filter(([name]) => name !== undefined),
)

/**
 * @param term a term
 * @returns its names in other languages if it is the English name of a country, without repetitions
 */
export function countryNames(term: string): string[] {
  const code = codes.get(term)
  if (code === undefined) return []
  const names = namesIn.map((one) => one.of(code)).filter((name) => name !== undefined)
  return [...new Set(names)].filter((name) => name !== term)
}
