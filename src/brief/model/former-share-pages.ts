/** Doors of places that are no more: an address that was shared goes on to what took over. */
import { hasDoor } from './address.ts'
import type { Alias, Brief } from './brief.ts'

/**
 * @param id fragment id of a place that has a door
 * @param brief its brief
 * @returns the ids under which the door stands: the place's own, and those that it took over
 */
export function placesOfDoor(id: string, { aliases }: Pick<Brief, 'aliases'>): string[] {
  const former = aliases.filter((alias) => alias.target === id && hasDoor(alias.id))
  return [id, ...former.map((alias) => alias.id)]
}

/**
 * @param brief a brief
 * @returns each published address that had a door, and now leads to a place that has none: a
 *   paragraph or note that took over, or the notice that it was withdrawn
 */
export function formerDoorsOf({
  aliases,
  withdrawn,
}: Pick<Brief, 'aliases' | 'withdrawn'>): Alias[] {
  const notices = withdrawn.map(({ id }) => ({ id, target: id }))
  const moved = aliases.filter(({ target }) => !hasDoor(target))
  return [...moved, ...notices].filter(({ id }) => hasDoor(id))
}
