/** Renumberings, told to the editor: numbers are cited, and the site refuses to move them. */
import type { BrokenPermalink } from './ledger.ts'
import { accept, declare, nameOf, quote, rangeOf, type PublishedBrief } from './hints.ts'
import type { PlaceKind } from '../brief/model/place.ts'
import { error, type Problem } from '../brief/problems/problem.ts'
import type { Renumbering } from './renumbering.ts'

/**
 * @param renumbering what has moved, and why
 * @param brief the brief
 * @returns one problem, at the place that is the cause
 */
export function renumberingProblem({ moved, cause }: Renumbering, brief: PublishedBrief): Problem {
  const [first] = moved
  const kind = first?.kind ?? 'paragraph'
  const was = rangeOf(moved.map(({ id }) => id))
  const is = rangeOf(moved.map(({ now }) => now))
  const so = `so that links and citations of ${was} now lead to other words: what they meant stands at ${is}.`
  const tell = (place: string, message: string, hint: string): Problem =>
    error('renumbered-addresses', brief.placeOf(place), message, hint)

  switch (cause.kind) {
    case 'added': {
      const { count, firstNew } = cause
      const added =
        count === 1 ? `A new ${nameOf(kind)} was` : `${count} new ${nameOf(kind, count)} were`
      return tell(
        firstNew,
        `${added} put before the published ${first ? quote(first) : ''}, ${so}`,
        `Published numbers are cited, so keep them: ${otherRoom(kind)}. ${acceptMoved(moved, brief)}`,
      )
    }
    case 'removed': {
      const { lost } = cause
      const ids = lost.map(({ id }) => id)
      const keep = `keep the number by leaving words in its place that say what became of it, such as “This ${nameOf(kind)} was withdrawn”, and accept them: ${accept(ids, brief)}`
      return tell(
        ids[0] ?? '',
        `The published ${lost.map(quote).join(' and ')} ${lost.length === 1 ? 'is' : 'are'} no longer there, ${so}`,
        `Put the ${nameOf(kind, lost.length)} back; or ${keep}. ${acceptMoved([...lost, ...moved], brief)}`,
      )
    }
    case 'joined': {
      const { joined } = cause
      const how = kind === 'paragraph' ? ' with an empty line between them' : ''
      return tell(
        joined.now,
        `The published ${quote(joined)} was joined to ${joined.now}, ${so}`,
        `Part the two again${how}. ${acceptMoved([joined, ...moved], brief)}`,
      )
    }
    case 'moved':
      return tell(
        first?.now ?? '',
        `The published ${first ? quote(first) : ''} has another place: ${was} now ${moved.length === 1 ? 'stands' : 'stand'} as ${is}, and links and citations lead to other words.`,
        `Put it back in its place. ${acceptMoved(moved, brief)}`,
      )
  }
}

/** Where something new can stand without moving a number. */
const otherRoom = (kind: PlaceKind): string =>
  kind === 'paragraph'
    ? 'join the new words to the paragraph before or after them, write them as a list or a block quotation (which bear no number), or put them behind the last paragraph'
    : 'give the new one the next free number as its file name'

/** The last way: numbers move, on purpose and on record; what is gone gets an alias. */
function acceptMoved(broken: readonly BrokenPermalink[], brief: PublishedBrief): string {
  const standing = broken.filter(({ gone }) => !gone).map(({ id }) => id)
  const aliases = broken.flatMap(({ id, gone, now }) =>
    gone && now !== undefined ? `${id}: ${now}` : [],
  )
  const ways = [
    ...(standing.length > 0
      ? [`accept that they mean other words from now on: ${accept(standing, brief)}`]
      : []),
    ...(aliases.length > 0 ? [declare(aliases.join(', '), brief)] : []),
  ]
  return `If the numbers must move all the same, ${ways.join(', and ')}.`
}
