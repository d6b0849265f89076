/** Names of people and organisations, in the orders in which they are written. */
import type { RootContent } from 'hast'
import { plainText } from '../text/plain-text.ts'

interface PersonName {
  given: string
  family: string
  /** Jr., III. */
  suffix?: string | undefined
}

export interface OrganisationName {
  name: string
}

export type Name = PersonName | OrganisationName

/** In these scripts the family name comes first, without a space. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** @returns whether a name is that of an organisation */
export const isOrganisation = (name: Name): name is OrganisationName => 'name' in name

/**
 * @returns a name in its usual order: `Arturo Sarukhan`, `山田太郎`, `Martin Luther King Jr.`, `National Audit
 *   Office`. Source: names in these scripts in citeproc-js; Chicago 17, 6.43 (no comma before Jr.)
 */
export function fullName(name: Name): string {
  if (isOrganisation(name)) return name.name
  const { given, family, suffix } = name
  if (FAMILY_FIRST.test(family)) return `${family}${given}`
  return [given, family, suffix ?? ''].filter((part) => part !== '').join(' ')
}

/** @returns a name with its honorific: `Amb. Arturo Sarukhan` */
export const formalName = (name: Name & { honorific?: string | undefined }): string =>
  name.honorific === undefined ? fullName(name) : `${name.honorific} ${fullName(name)}`

/** @returns whether the text about an author has the family name, or the name of the organisation */
export const namesAuthor = (author: Name & { about: readonly RootContent[] }): boolean =>
  plainText(author.about).includes(isOrganisation(author) ? author.name : author.family)

/** @returns the parts of a name as in an alphabetical list; an organisation has one part */
export function nameParts(name: Name): string[] {
  if (isOrganisation(name)) return [name.name]
  const { given, family, suffix } = name
  return [family, given, suffix ?? ''].filter((part) => part !== '')
}

/** @returns a name as in an alphabetical list: `King, Martin Luther, Jr.`, `National Audit Office` */
export const listedName = (name: Name): string => nameParts(name).join(', ')

/** @returns a function that orders names by family name or organisation, then by given name */
export const byName =
  (compare: (one: string, other: string) => number) =>
  (one: Name, other: Name): number => {
    const parts = nameParts(other)
    const orders = nameParts(one).map((part, index) => compare(part, parts[index] ?? ''))
    return orders.find((order) => order !== 0) ?? 0
  }
