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
  [/ignti$/, 'ign'],
  [/crimin$/, 'crime'],
]

/** Suffixes that Porter leaves on other members of a family: election and electoral. */
const DERIVED = /^(.{5,}?)(?:ional|ion|ment|or|iti|it|ist|al)$/

/** Words that Porter's rules confuse with another family: international is not internal. */
const APART =
  /^(international|universit|universal|organiz|organic|generation|general|generous|importan|news|communis|relativ)/

/** @returns a folded word in its American spelling */
export const american = (folded: string): string => replaceAll(folded, BRITISH)

const replaceAll = (word: string, rules: readonly [RegExp, string][]): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)

/**
 * @returns the stem of a folded word without a possessive ending, equal for all its forms, British and American.
 *   Source: M. F. Porter, An algorithm for suffix stripping, 1980, with the rules above
 */
export function stem(folded: string): string {
  const known = stems.get(folded)
  if (known !== undefined) return known
  const word = american(folded)
  const found = APART.exec(word)?.[0] ?? rootOf(replaceAll(stemmer(word), FAMILIES))
  stems.set(folded, found)
  return found
}

/** Every key looks at hundreds of words. */
const stems = new Map<string, string>()

function rootOf(stemmed: string): string {
  const [, root] = DERIVED.exec(stemmed) ?? []
  return root === undefined ? stemmed : rootOf(root)
}
