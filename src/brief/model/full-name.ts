/** Scripts in which the family's name comes first, and no space behind it. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * @param person the two parts of a name
 * @returns it as it is read: `Arturo Sarukhan`, `山田太郎`. Source: as citeproc-js writes names in
 *   these scripts
 */
export function fullName({ given, family }: { given: string; family: string }): string {
  return FAMILY_FIRST.test(family) ? `${family}${given}` : `${given} ${family}`
}

/**
 * @param person a name, with what it is addressed by
 * @returns it as it is read: `Amb. Arturo Sarukhan`
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
