/** What the forms of a word have in common. */
import { stemmer } from 'stemmer'

/** British spellings, to the American ones that the stemmer then takes apart. */
const BRITISH: readonly [RegExp, string][] = [
  [/is(e[drs]?|ing|ations?|ational)$/, 'iz$1'],
  [/(neighb|lab|fav|hon|harb|col|behavi)our/, '$1or'],
  [/^program(me)(s?)$/, 'program$2'],
  [/^(cent|theat|met)re(s?)$/, '$1er$2'],
  [/^(def|off|lic)ence(s?)$/, '$1ense$2'],
]

/** Families that Porter's rules leave apart: diplomacy and diplomatic, economy and economic. */
const FAMILIES: readonly [RegExp, string][] = [
  [/aci$/, 'at'],
  [/omi$/, 'om'],
]

const replaceAll = (word: string, rules: readonly [RegExp, string][]): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)

/**
 * @param folded a folded word, without a possessive ending
 * @returns its stem: equal for the forms of a word, British and American alike. Source: M. F.
 *   Porter, An algorithm for suffix stripping, 1980, with the rules above
 */
export function stem(folded: string): string {
  return replaceAll(stemmer(replaceAll(folded, BRITISH)), FAMILIES)
}
