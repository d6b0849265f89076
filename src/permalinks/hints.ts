/** Parts of messages and hints about permalinks. */
import { kindOf, type PlaceKind } from '../brief/model/place.ts'
import type { SourcePosition } from '../brief/problems/problem.ts'

/** What a hint says about the brief. */
export interface PublishedBrief {
  slug: string
  /** Whether its record already has aliases. */
  hasAliases: boolean
  /** The position of an id in the brief's files, or its line in the ledger. */
  positionOf: (id: string) => SourcePosition
}

/** @returns a kind's name, such as `pull quote`, plural if the count is not 1 */
export const nameOf = (kind: PlaceKind, count = 1): string =>
  `${kind.replace('-', ' ')}${count === 1 ? '' : 's'}`

/**
 * @param lines aliases, such as `old-title: new-title`
 * @param brief the brief
 * @returns where to add them, ready to copy
 */
export function declare(lines: string, { slug, hasAliases }: PublishedBrief): string {
  const file = `content/${slug}/brief.md`
  return hasAliases
    ? `add to the aliases of ${file} the line ${lines}`
    : `add to the front matter of ${file} the line aliases: { ${lines} }`
}

/** @returns the command that accepts different words at consecutive addresses */
export const accept = (ids: readonly string[], { slug }: PublishedBrief): string =>
  `npm run permalinks -- ${slug} --accept ${rangeOf(ids, '-')}`

/** @returns an address with the beginning of its published words: `p7 (“Unfortunately, this is…”)` */
export function quote({ id, begins }: { id: string; begins: string }): string {
  const name = kindOf(id) === 'section' ? `#${id}` : id
  return begins === '' ? name : `${name} (“${begins}”)`
}

/**
 * @param ids consecutive addresses
 * @param to what to write between the first and the last
 * @returns `p7`, `p7 to p14`
 */
export function rangeOf(ids: readonly string[], to = ' to '): string {
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  return first === last ? first : `${first}${to}${last}`
}
