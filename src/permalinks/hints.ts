/** The words in which an editor is told of permalinks and of the ways to fix them. */
import { kindOf, type PlaceKind } from '../brief/model/place.ts'
import type { Place } from '../brief/problems/problem.ts'

/** What an editor must know of the brief to fix it. */
export interface PublishedBrief {
  slug: string
  /** Whether its record has aliases already. */
  hasAliases: boolean
  /** Where a place of the brief, or else its line in the ledger, stands. */
  placeOf: (id: string) => Place
}

/** @returns a kind's name, e.g. `pull quote`, for as many as there are */
export const nameOf = (kind: PlaceKind, count = 1): string =>
  `${kind.replace('-', ' ')}${count === 1 ? '' : 's'}`

/**
 * @param lines aliases, e.g. `old-title: new-title`
 * @param brief the brief
 * @returns what to write where, ready to be copied
 */
export function declare(lines: string, { slug, hasAliases }: PublishedBrief): string {
  const file = `content/${slug}/brief.md`
  return hasAliases
    ? `add to the aliases of ${file} the line ${lines}`
    : `add to the front matter of ${file} the line aliases: { ${lines} }`
}

/**
 * @param ids addresses that follow one another
 * @param brief the brief
 * @returns the command that accepts other words at them
 */
export const accept = (ids: readonly string[], { slug }: PublishedBrief): string =>
  `npm run permalinks -- ${slug} --accept ${rangeOf(ids, '-')}`

/** @returns an address with what was published there: `p7 (“Unfortunately, this is…”)` */
export function quote({ id, begins }: { id: string; begins: string }): string {
  const name = kindOf(id) === 'section' ? `#${id}` : id
  return begins === '' ? name : `${name} (“${begins}”)`
}

/**
 * @param ids addresses that follow one another
 * @param to what stands between the first and the last
 * @returns `p7`, `p7 to p14`
 */
export function rangeOf(ids: readonly string[], to = ' to '): string {
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  return first === last ? first : `${first}${to}${last}`
}
