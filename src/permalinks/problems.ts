/** Explains broken permalinks to the editor and says how to fix them. */
import type { BrokenPermalink } from './ledger.ts'
import { kindOf, type PlaceKind } from '../brief/model/place.ts'
import { error, type Problem, type SourcePosition } from '../brief/problems/problem.ts'
import { renumberings, type Renumbering } from './renumbering.ts'

/** What a hint says about the brief. */
interface PublishedBrief {
  slug: string
  /** Whether its record already has aliases. */
  hasAliases: boolean
  /** The position of an id in the brief's files, or its line in the ledger. */
  positionOf: (id: string) => SourcePosition
}

/** The problems that a comparison with the ledger finds. */
export const permalinkCodes: readonly string[] = [
  ...['renumbered-addresses', 'changed-address', 'lost-address'],
]

/**
 * Explains each cause once: an inserted paragraph is one problem, however many numbers it moves.
 *
 * @returns a problem for each cause
 */
export function permalinkProblems(
  broken: readonly BrokenPermalink[],
  brief: PublishedBrief,
): Problem[] {
  const { renumbered, others } = renumberings(broken)
  return [
    ...renumbered.map((one) => explainRenumbering(one, brief)),
    ...others.map((one) => (one.gone ? explainLoss(one, brief) : explainChange(one, brief))),
  ]
}

function explainChange(broken: BrokenPermalink, brief: PublishedBrief): Problem {
  const { id, now } = broken
  const elsewhere = now === undefined ? '' : `; the published words are now at #${now}`
  const message = `The published address ${quote(broken)} now leads to different words${elsewhere}.`
  const hint = `Restore the published words. If links may lead to the new words, accept them: ${accept([id], brief)}.`
  return error('changed-address', brief.positionOf(id), message, hint)
}

function explainLoss(broken: BrokenPermalink, brief: PublishedBrief): Problem {
  const { id, kind, now } = broken
  if (now !== undefined) {
    const restore = kind === 'section' ? 'Restore its old title' : `Restore the ${nameOf(kind)}`
    const message = `The published address ${quote(broken)} no longer exists: its words are now at #${now}.`
    const hint = `${restore}, or keep the old address working: ${declare(`${id}: ${now}`, brief)}.`
    return error('lost-address', brief.positionOf(now), message, hint)
  }
  const message = `The published address ${quote(broken)} and its words no longer exist.`
  const hint = `Restore the ${nameOf(kind)}. If something replaces it, ${declare(`${id}: the-new-address`, brief)}. If nothing does, give the reason there: withdrawn: { ${id}: "Your reason." }.`
  return error('lost-address', brief.positionOf(id), message, hint)
}

/** Numbers are cited, so they must not move. */
function explainRenumbering({ moved, cause }: Renumbering, brief: PublishedBrief): Problem {
  const [first] = moved
  const { kind } = first
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
        `${added} added before the published ${quote(first)}, ${effect}`,
        `Keep the published numbers: ${otherPlace(kind)}. ${acceptMoved(moved, brief)}`,
      )
    }
    case 'removed': {
      const { lost } = cause
      const ids = lost.map(({ id }) => id)
      const [exist, number] =
        lost.length === 1 ? ['exists', 'its number'] : ['exist', 'their numbers']
      const keep = `keep ${number} with a text such as “This ${nameOf(kind)} was withdrawn” and accept that: ${accept(ids, brief)}`
      return report(
        ids[0] ?? '',
        `The published ${lost.map(quote).join(' and ')} no longer ${exist}, ${effect}`,
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
        first.now,
        `The published ${quote(first)} has moved: ${was} ${moved.length === 1 ? 'is' : 'are'} now ${is}, so links and citations lead to different words.`,
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

/** A kind's name, such as `pull quote`, plural if the count is not 1. */
const nameOf = (kind: PlaceKind, count = 1): string =>
  `${kind.replace('-', ' ')}${count === 1 ? '' : 's'}`

/** Where to add aliases such as `old-title: new-title`, ready to copy. */
function declare(lines: string, { slug, hasAliases }: PublishedBrief): string {
  const file = `content/${slug}/brief.md`
  return hasAliases
    ? `add to the aliases of ${file} the line ${lines}`
    : `add to the front matter of ${file} the line aliases: { ${lines} }`
}

/** The command that accepts different words at consecutive addresses. */
const accept = (ids: readonly string[], { slug }: PublishedBrief): string =>
  `npm run permalinks -- ${slug} --accept ${rangeOf(ids, '-')}`

/** An address with the beginning of its published words: `p7 (“Unfortunately, this is…”)`. */
function quote({ id, begins }: BrokenPermalink): string {
  const name = kindOf(id) === 'section' ? `#${id}` : id
  return begins === '' ? name : `${name} (“${begins}”)`
}

/** Consecutive addresses: `p7`, `p7 to p14`. */
function rangeOf(ids: readonly string[], to = ' to '): string {
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  return first === last ? first : `${first}${to}${last}`
}
