/** Explains renumbered addresses to the editor: numbers are cited, so they must not move. */
import type { BrokenPermalink } from './ledger.ts'
import { accept, declare, nameOf, quote, rangeOf, type PublishedBrief } from './hints.ts'
import type { PlaceKind } from '../brief/model/place.ts'
import { error, type Problem } from '../brief/problems/problem.ts'
import type { Renumbering } from './renumbering.ts'

/** @returns the problem of a renumbering, at the position of its cause */
export function renumberingProblem({ moved, cause }: Renumbering, brief: PublishedBrief): Problem {
  const [first] = moved
  const kind = first?.kind ?? 'paragraph'
  const was = rangeOf(moved.map(({ id }) => id))
  const is = rangeOf(moved.map(({ now }) => now))
  const effect = `so links and citations of ${was} now lead to different words; the published words are at ${is}.`
  const report = (id: string, message: string, hint: string): Problem =>
    error('renumbered-addresses', brief.positionOf(id), message, hint)

  switch (cause.kind) {
    case 'added': {
      const { count, firstNew } = cause
      const added =
        count === 1 ? `A new ${nameOf(kind)} was` : `${count} new ${nameOf(kind, count)} were`
      return report(
        firstNew,
        `${added} added before the published ${first ? quote(first) : ''}, ${effect}`,
        `Keep the published numbers: ${otherPlace(kind)}. ${acceptMoved(moved, brief)}`,
      )
    }
    case 'removed': {
      const { lost } = cause
      const ids = lost.map(({ id }) => id)
      const keep = `keep ${lost.length === 1 ? 'its number' : 'their numbers'} with a text such as “This ${nameOf(kind)} was withdrawn” and accept that: ${accept(ids, brief)}`
      return report(
        ids[0] ?? '',
        `The published ${lost.map(quote).join(' and ')} no longer ${lost.length === 1 ? 'exists' : 'exist'}, ${effect}`,
        `Restore the ${nameOf(kind, lost.length)}, or ${keep}. ${acceptMoved([...lost, ...moved], brief)}`,
      )
    }
    case 'joined': {
      const { joined } = cause
      const how = kind === 'paragraph' ? ' with an empty line' : ''
      return report(
        joined.now,
        `The published ${quote(joined)} was joined to ${joined.now}, ${effect}`,
        `Separate the two again${how}. ${acceptMoved([joined, ...moved], brief)}`,
      )
    }
    case 'moved':
      return report(
        first?.now ?? '',
        `The published ${first ? quote(first) : ''} has moved: ${was} ${moved.length === 1 ? 'is' : 'are'} now ${is}, so links and citations lead to different words.`,
        `Move it back. ${acceptMoved(moved, brief)}`,
      )
  }
}

/** Where to put something new without moving a number. */
const otherPlace = (kind: PlaceKind): string =>
  kind === 'paragraph'
    ? 'add the new words to the paragraph before or after, write them as a list or a block quotation (which have no number), or put them after the last paragraph'
    : 'give the new file the next free number'

/** The last resort: the editor accepts the new numbers; what no longer exists gets an alias. */
function acceptMoved(broken: readonly BrokenPermalink[], brief: PublishedBrief): string {
  const existing = broken.filter(({ gone }) => !gone).map(({ id }) => id)
  const aliases = broken.flatMap(({ id, gone, now }) =>
    gone && now !== undefined ? `${id}: ${now}` : [],
  )
  const ways = [
    ...(existing.length > 0 ? [`accept them: ${accept(existing, brief)}`] : []),
    ...(aliases.length > 0 ? [declare(aliases.join(', '), brief)] : []),
  ]
  return `If the numbers must change, ${ways.join(', and ')}.`
}
