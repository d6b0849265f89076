/** Full names. In these scripts the family name comes first, without a space. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * @param person the two parts of a name
 * @returns the full name in its usual order: `Arturo Sarukhan`, `山田太郎`. Source: names in these
 *   scripts in citeproc-js
 */
export function fullName({ given, family }: { given: string; family: string }): string {
  return FAMILY_FIRST.test(family) ? `${family}${given}` : `${given} ${family}`
}

/**
 * @param person a name with its honorific
 * @returns both in their usual order: `Amb. Arturo Sarukhan`
 */
export function formalName({
  honorific,
  ...name
}: {
  honorific?: string | undefined
  given: string
  family: string
}): string {
  return honorific === undefined ? fullName(name) : `${honorific} ${fullName(name)}`
}
