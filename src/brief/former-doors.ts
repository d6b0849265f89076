/** Doors of places that are no more: an address that was shared goes on to what took over. */
import { hasDoor } from './address.ts'
import type { Alias, Brief } from './brief.ts'

/**
 * @param brief a brief
 * @returns each published address that had a door, with the place that the door leads to now: what
 *   took over, or the notice that it was withdrawn
 */
export function formerDoorsOf({
  aliases,
  withdrawn,
}: Pick<Brief, 'aliases' | 'withdrawn'>): Alias[] {
  const notices = withdrawn.map(({ id }) => ({ id, target: id }))
  return [...aliases, ...notices].filter(({ id }) => hasDoor(id))
}
