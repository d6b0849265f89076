/** Former addresses: aliases, which lead to another place, and withdrawn ones. */
import { isTooLong, MAX_ID_BYTES, pageIds, titleId } from '../model/address.ts'
import type { Brief } from '../model/brief.ts'
import type { BriefRecord } from '../model/front-matter.ts'
import { parsePlaceId } from '../model/place-id.ts'
import { placesOf } from '../model/places.ts'
import { error, positionOfField, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'

type Declared = Pick<Entry<BriefRecord>, 'file' | 'fields' | 'data'>

/**
 * Adds the aliases and the withdrawn addresses of a record to the brief.
 *
 * @param brief the brief, otherwise complete; its `aliases` and `withdrawn` and the `aliases` of its
 *   places are filled
 * @param record its record
 * @returns a problem for each alias that leads nowhere or in a circle, and for each alias or
 *   withdrawn address that is still an address of the brief
 */
export function placeAliases(brief: Brief, record: Declared): Problem[] {
  const { aliases, withdrawn } = record.data
  const places = new Map(placesOf(brief).map(({ id, aliases: former }) => [id, former]))
  const titles = brief.sections.map(({ id }) => titleId(id))
  const current = new Set<string>([...places.keys(), ...titles, ...pageIds])
  const successors = new Map(Object.entries(aliases))
  const problems: Problem[] = []

  for (const [id, reason] of Object.entries(withdrawn)) {
    if (current.has(id)) problems.push(notWithdrawn(id, record))
    const entry = { id, reason, aliases: [] }
    brief.withdrawn.push(entry)
    if (!current.has(id)) places.set(id, entry.aliases)
  }
  for (const id of Object.keys(aliases)) {
    const { target, circle } = follow(id, successors)
    const aliasesOfTarget = places.get(target)
    if (isTooLong(id)) problems.push(tooLong(id, record))
    else if (current.has(id)) problems.push(shadowing(id, record))
    else if (Object.hasOwn(withdrawn, id)) problems.push(bothWays(id, record))
    else if (circle) problems.push(inACircle(id, circle, record))
    else if (aliasesOfTarget === undefined)
      problems.push(toNowhere(id, target, [...places.keys()], record))
    else {
      aliasesOfTarget.push(id)
      brief.aliases.push({ id, target })
    }
  }
  return problems
}

/** Follows aliases of aliases, so that a place that is renamed twice needs no editing. */
function follow(
  id: string,
  aliases: ReadonlyMap<string, string>,
): { target: string; circle?: string[] } {
  const met = new Set([id])
  for (let target = aliases.get(id) ?? id; ; target = aliases.get(target) ?? target) {
    if (met.has(target)) return { target, circle: [...met, target] }
    if (!aliases.has(target)) return { target }
    met.add(target)
  }
}

function notWithdrawn(id: string, record: Declared): Problem {
  return error(
    'withdrawn-but-there',
    positionOfField(record, `withdrawn.${id}`),
    `#${id} is withdrawn, but the brief still has it.`,
    `Remove the line from withdrawn, or remove ${id} from the brief.`,
  )
}

function tooLong(id: string, record: Declared): Problem {
  return error(
    'address-too-long',
    positionOfField(record, `aliases.${id}`),
    `The alias “${id.slice(0, 40)}…” is longer than ${MAX_ID_BYTES} bytes.`,
    'Such an address was never published: remove the line.',
  )
}

function shadowing(id: string, record: Declared): Problem {
  return error(
    'alias-of-living-address',
    positionOfField(record, `aliases.${id}`),
    `The alias ${id} is an address that the brief still has.`,
    'Remove the line from aliases, which are for addresses that the brief no longer has.',
  )
}

function bothWays(id: string, record: Declared): Problem {
  return error(
    'alias-of-withdrawn-address',
    positionOfField(record, `aliases.${id}`),
    `The address ${id} is both an alias and withdrawn.`,
    'Remove it from withdrawn if something replaces it, otherwise from aliases.',
  )
}

function inACircle(id: string, circle: readonly string[], record: Declared): Problem {
  return error(
    'alias-in-a-circle',
    positionOfField(record, `aliases.${id}`),
    `The alias ${id} leads back to itself: ${circle.join(' → ')}.`,
    'Make one of them lead to a place in the brief.',
  )
}

function toNowhere(
  id: string,
  target: string,
  places: readonly string[],
  record: Declared,
): Problem {
  const named = places.filter((place) => !parsePlaceId(place)).join(', ')
  return error(
    'alias-to-nowhere',
    positionOfField(record, `aliases.${id}`),
    `The alias ${id} leads to #${target}, which the brief does not have.`,
    `Use a number such as p1 or r1, or one of these: ${named}.`,
  )
}
