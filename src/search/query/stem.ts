/** Stems: what the forms of a word have in common. */
import { stemmer } from 'stemmer'

/** British spellings to American ones, which the stemmer knows. */
const BRITISH: readonly [RegExp, string][] = [
  [/is(e[drs]?|ing|ations?|ational)$/, 'iz$1'],
  [/(neighb|lab|fav|hon|harb|col|behavi)our/, '$1or'],
  [/^program(me)(s?)$/, 'program$2'],
  [/^(cent|theat|met)re(s?)$/, '$1er$2'],
  [/^(def|off|lic)ence(s?)$/, '$1ense$2'],
]

/** Word families that Porter's rules do not join: diplomacy and diplomatic, economy and economic. */
const FAMILIES: readonly [RegExp, string][] = [
  [/aci$/, 'at'],
  [/omi$/, 'om'],
]

/** Words that Porter's rules confuse with another family: international is not internal. */
const APART =
  /^(international|universit|universal|organiz|organic|generation|general|generous|importan|news|communis|relativ)/

const replaceAll = (word: string, rules: readonly [RegExp, string][]): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)

/**
 * @param folded a folded word, without a possessive ending
 * @returns its stem, equal for all forms of a word, British and American. Source: M. F.
 *   Porter, An algorithm for suffix stripping, 1980, with the rules above
 */
export function stem(folded: string): string {
  const american = replaceAll(folded, BRITISH)
  return APART.exec(american)?.[0] ?? replaceAll(stemmer(american), FAMILIES)
}
