/** Former addresses: aliases, which lead to another place, and withdrawn ones. */
import { isTooLong, MAX_ID_BYTES, pageIds, titleId } from '../model/address.ts'
import type { Brief } from '../model/brief.ts'
import type { BriefRecord } from '../model/front-matter.ts'
import { parsePlaceId } from '../model/place-id.ts'
import { placesOf } from '../model/places.ts'
import { error, positionOfField, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'

/**
 * @param brief the brief, otherwise complete; its `aliases` and `withdrawn` and the `aliases` of its
 *   places are filled
 * @param record its record
 * @param problems gets one for each alias that leads nowhere or in a circle, and for each alias or
 *   withdrawn address that is still an address of the brief
 */
export function placeAliases(brief: Brief, record: Entry<BriefRecord>, problems: Problem[]): void {
  const { aliases, withdrawn } = record.data
  const places = new Map(placesOf(brief).map(({ id, aliases: former }) => [id, former]))
  const titles = brief.sections.map(({ id }) => titleId(id))
  const current = new Set<string>([...places.keys(), ...titles, ...pageIds])

  for (const [id, reason] of Object.entries(withdrawn)) {
    const entry = { id, reason, aliases: [] }
    brief.withdrawn.push(entry)
    if (!current.has(id)) {
      places.set(id, entry.aliases)
      continue
    }
    const position = positionOfField(record, `withdrawn.${id}`)
    const message = `#${id} is withdrawn, but the brief still has it.`
    const hint = `Remove the line from withdrawn, or remove ${id} from the brief.`
    problems.push(error('withdrawn-but-there', position, message, hint))
  }
  for (const id of Object.keys(aliases)) {
    const position = positionOfField(record, `aliases.${id}`)
    const { target, circle } = follow(id, aliases)
    const aliasesOfTarget = places.get(target)
    if (isTooLong(id)) {
      const message = `The alias “${id.slice(0, 40)}…” is longer than ${MAX_ID_BYTES} bytes.`
      const hint = 'Such an address was never published: remove the line.'
      problems.push(error('address-too-long', position, message, hint))
    } else if (current.has(id)) {
      const message = `The alias ${id} is an address that the brief still has.`
      const hint =
        'Remove the line from aliases, which are for addresses that the brief no longer has.'
      problems.push(error('alias-of-living-address', position, message, hint))
    } else if (Object.hasOwn(withdrawn, id)) {
      const message = `The address ${id} is both an alias and withdrawn.`
      const hint = 'Remove it from withdrawn if something replaces it, otherwise from aliases.'
      problems.push(error('alias-of-withdrawn-address', position, message, hint))
    } else if (circle) {
      const message = `The alias ${id} leads back to itself: ${circle.join(' → ')}.`
      const hint = 'Make one of them lead to a place in the brief.'
      problems.push(error('alias-in-a-circle', position, message, hint))
    } else if (aliasesOfTarget === undefined) {
      const named = [...places.keys()].filter((place) => !parsePlaceId(place)).join(', ')
      const message = `The alias ${id} leads to #${target}, which the brief does not have.`
      const hint = `Use a number such as p1 or r1, or one of these: ${named}.`
      problems.push(error('alias-to-nowhere', position, message, hint))
    } else {
      aliasesOfTarget.push(id)
      brief.aliases.push({ id, target })
    }
  }
}

/** Follows aliases of aliases, so that a place that is renamed twice needs no editing. */
function follow(
  id: string,
  aliases: Readonly<Record<string, string>>,
): { target: string; circle?: string[] } {
  const successors = new Map(Object.entries(aliases))
  const met = new Set([id])
  for (let target = successors.get(id) ?? id; ; target = successors.get(target) ?? target) {
    if (met.has(target)) return { target, circle: [...met, target] }
    if (!successors.has(target)) return { target }
    met.add(target)
  }
}
