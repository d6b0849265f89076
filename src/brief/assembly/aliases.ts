/** Aliases: published addresses that another place has taken over, or that were withdrawn. */
import { isTooLong, LONGEST_ID, pageIds, titleId } from '../model/address.ts'
import type { Block, Brief } from '../model/brief.ts'
import type { BriefRecord } from '../model/front-matter.ts'
import { headingId } from '../model/places.ts'
import { error, placeOfField, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'

type Declared = Pick<Entry<BriefRecord>, 'file' | 'fields' | 'data'>

/**
 * Reads the aliases and the withdrawn addresses of a brief's record into the brief.
 *
 * @param brief the brief, otherwise complete; `aliases` and `withdrawn` of itself and `aliases` of
 *   its places are filled
 * @param record its record
 * @returns a problem for each alias that leads nowhere or round in a circle, and for each alias or
 *   withdrawn address that stands in the brief all the same
 */
export function placeAliases(brief: Brief, record: Declared): Problem[] {
  const { aliases, withdrawn } = record.data
  const places = new Map(placesOf(brief))
  const titles = brief.sections.map(({ id }) => titleId(id))
  const living = new Set<string>([...places.keys(), ...titles, ...pageIds])
  const successors = new Map(Object.entries(aliases))
  const problems: Problem[] = []

  for (const [id, reason] of Object.entries(withdrawn)) {
    if (living.has(id)) problems.push(notWithdrawn(id, record))
    const entry = { id, reason, aliases: [] }
    brief.withdrawn.push(entry)
    if (!living.has(id)) places.set(id, entry.aliases)
  }
  for (const id of Object.keys(aliases)) {
    const { target, circle } = follow(id, successors)
    const landing = places.get(target)
    if (isTooLong(id)) problems.push(tooLong(id, record))
    else if (living.has(id)) problems.push(shadowing(id, record))
    else if (Object.hasOwn(withdrawn, id)) problems.push(bothWays(id, record))
    else if (circle) problems.push(inACircle(id, circle, record))
    else if (landing === undefined) problems.push(toNowhere(id, target, [...places.keys()], record))
    else {
      landing.push(id)
      brief.aliases.push({ id, target })
    }
  }
  return problems
}

/** An alias may lead to an older name's successor: what was renamed twice needs no editing. */
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

/** Every place of the brief by its id, with the list that its aliases go into. */
function placesOf({ sections, recommendations, endnotes, pullQuotes }: Brief) {
  const place = ({ id, aliases }: { id: string; aliases: string[] }): [string, string[]] => [
    id,
    aliases,
  ]
  const inBlock = (block: Block): [string, string[]][] => {
    if (block.kind === 'pull-quote') return []
    const heading = headingId(block)
    const references = block.noteReferences.map(place)
    if (block.kind === 'paragraph') return [place(block), ...references]
    return heading === undefined ? references : [[heading, block.aliases], ...references]
  }
  return [
    ...sections.flatMap((section) => [place(section), ...section.flow.flatMap(inBlock)]),
    ...[...recommendations, ...endnotes, ...pullQuotes].map(place),
  ]
}

function notWithdrawn(id: string, record: Declared): Problem {
  return error(
    'withdrawn-but-there',
    placeOfField(record, `withdrawn.${id}`),
    `#${id} is withdrawn, but the brief still has it.`,
    `Remove the line from withdrawn, or remove ${id} from the brief.`,
  )
}

function tooLong(id: string, record: Declared): Problem {
  return error(
    'address-too-long',
    placeOfField(record, `aliases.${id}`),
    `The alias “${id.slice(0, 40)}…” is longer than ${LONGEST_ID} bytes.`,
    'Such an address was never published: remove the line.',
  )
}

function shadowing(id: string, record: Declared): Problem {
  return error(
    'alias-of-living-address',
    placeOfField(record, `aliases.${id}`),
    `The alias ${id} is an address that the brief still has.`,
    'Remove the line from aliases, which are for addresses that the brief no longer has.',
  )
}

function bothWays(id: string, record: Declared): Problem {
  return error(
    'alias-of-withdrawn-address',
    placeOfField(record, `aliases.${id}`),
    `The address ${id} is both an alias and withdrawn.`,
    'Remove it from withdrawn if something replaces it, otherwise from aliases.',
  )
}

function inACircle(id: string, circle: readonly string[], record: Declared): Problem {
  return error(
    'alias-in-a-circle',
    placeOfField(record, `aliases.${id}`),
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
  const named = places.filter((place) => !/^[pnrq]\d/.test(place)).join(', ')
  return error(
    'alias-to-nowhere',
    placeOfField(record, `aliases.${id}`),
    `The alias ${id} leads to #${target}, which the brief does not have.`,
    `Use a number such as p1 or r1, or one of these: ${named}.`,
  )
}
