/** Broken permalinks, told to the editor with the ways to mend them. */
import type { BrokenPermalink } from './ledger.ts'
import { kindOf, type PermalinkKind } from './permalinks.ts'
import { error, type Place, type Problem } from './problem.ts'
import { renumberings, type Renumbering } from './renumbering.ts'

/** What an editor must know of the brief to mend it. */
export interface PublishedBrief {
  slug: string
  /** Whether its record has aliases already. */
  hasAliases: boolean
  /** Where a place of the brief, or else its line in the ledger, stands. */
  placeOf: (id: string) => Place
}

/** The kinds of fault that are found here; the rest of a brief can be right all the same. */
export const permalinkCodes: readonly string[] = [
  ...['renumbered-addresses', 'changed-address', 'lost-address'],
]

const NAMES: Record<PermalinkKind, { one: string; many: string; room: string }> = {
  section: { one: 'section', many: 'sections', room: '' },
  paragraph: {
    one: 'paragraph',
    many: 'paragraphs',
    room: 'join the new words to the paragraph before or after them, write them as a list or a block quotation (which bear no number), or put them behind the last paragraph',
  },
  recommendation: {
    one: 'recommendation',
    many: 'recommendations',
    room: 'give the new one the next free number as its file name',
  },
  endnote: {
    one: 'endnote',
    many: 'endnotes',
    room: 'give the new one the next free number as its file name',
  },
  'note-reference': { one: 'note reference', many: 'note references', room: '' },
  'pull-quote': {
    one: 'pull quote',
    many: 'pull quotes',
    room: 'give the new one the next free number as its file name',
  },
}

/**
 * Explains what broke, once for each cause: a paragraph put in is one problem, however many
 * numbers it moves.
 *
 * @param broken the brief's broken permalinks
 * @param brief the brief
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

function explainRenumbering({ moved, cause }: Renumbering, brief: PublishedBrief): Problem {
  const { one, many, room } = NAMES[moved[0]?.kind ?? 'paragraph']
  const was = rangeOf(moved.map(({ id }) => id))
  const is = rangeOf(moved.map(({ now }) => now))
  const so = `so that links and citations of ${was} now lead to other words: what they meant stands at ${is}.`
  const [firstMoved] = moved
  const quoted = firstMoved ? quote(firstMoved) : ''
  const tell = (place: string, message: string, mend: string): Problem =>
    error('renumbered-addresses', brief.placeOf(place), message, mend)

  if (cause.kind === 'added') {
    const { count, firstNew } = cause
    const new_ = count === 1 ? `A new ${one} was` : `${count} new ${many} were`
    const message = `${new_} put before the published ${quoted}, ${so}`
    const mend = `Published numbers are cited, so keep them: ${room}.`
    return tell(firstNew, message, `${mend} ${acceptMoved(moved, brief)}`)
  }
  if (cause.kind === 'removed') {
    const { lost } = cause
    const ids = lost.map(({ id }) => id)
    const message = `The published ${lost.map(quote).join(' and ')} ${lost.length === 1 ? 'is' : 'are'} no longer there, ${so}`
    const mend = `Put the ${lost.length === 1 ? one : many} back; or keep the number by leaving words in its place that say what became of it, such as “This ${one} was withdrawn”, and accept them: ${accept(ids, brief)}.`
    return tell(ids[0] ?? '', message, `${mend} ${acceptMoved([...lost, ...moved], brief)}`)
  }
  if (cause.kind === 'joined') {
    const { joined } = cause
    const message = `The published ${quote(joined)} was joined to ${joined.now}, ${so}`
    const mend = 'Part the two again with an empty line between them.'
    return tell(joined.now, message, `${mend} ${acceptMoved([joined, ...moved], brief)}`)
  }
  const message = `The published ${quoted} has another place: ${was} now ${moved.length === 1 ? 'stands' : 'stand'} as ${is}, and links and citations lead to other words.`
  const place = firstMoved?.now ?? ''
  return tell(place, message, `Put it back in its place. ${acceptMoved(moved, brief)}`)
}

/** The last way: numbers move, on purpose and on record; what is gone gets an alias. */
function acceptMoved(broken: readonly BrokenPermalink[], brief: PublishedBrief): string {
  const standing = broken.filter(({ gone }) => !gone).map(({ id }) => id)
  const aliases = broken.flatMap(({ id, gone, now }) =>
    gone && now !== undefined ? `${id}: ${now}` : [],
  )
  const and = aliases.length > 0 ? `, and ${declare(aliases.join(', '), brief)}` : ''
  if (standing.length === 0) return `If the numbers must move all the same, ${and.slice(6)}.`
  return `If the numbers must move all the same, accept that they mean other words from now on: ${accept(standing, brief)}${and}.`
}

function explainChange(broken: BrokenPermalink, brief: PublishedBrief): Problem {
  const { id, now } = broken
  const elsewhere = now === undefined ? '' : `, and what was published stands at #${now}`
  return error(
    'changed-address',
    brief.placeOf(id),
    `The address ${quote(broken)} was published, and other words stand there now${elsewhere}.`,
    `Put the published words back; or, if they were corrected on purpose and links to them may lead to the new ones, accept that: ${accept([id], brief)}.`,
  )
}

function explainLoss(broken: BrokenPermalink, brief: PublishedBrief): Problem {
  const { id, kind, now } = broken
  const { one } = NAMES[kind]
  const restore = kind === 'section' ? 'Give it its old title back' : `Put the ${one} back`
  if (now !== undefined) {
    return error(
      'lost-address',
      brief.placeOf(now),
      `The address ${quote(broken)} was published and is gone: what it led to now stands at #${now}.`,
      `${restore}; or keep the old address alive: ${declare(`${id}: ${now}`, brief)}.`,
    )
  }
  return error(
    'lost-address',
    brief.placeOf(id),
    `The address ${quote(broken)} was published and is gone, and so are its words.`,
    `Put the ${one} back; or ${declare(`${id}: the-address-that-takes-its-place`, brief)}; or tell its readers why it is gone, there: withdrawn: { ${id}: "Your reason." }.`,
  )
}

/** The line for the record, ready to be copied. */
function declare(lines: string, { slug, hasAliases }: PublishedBrief): string {
  const file = `content/${slug}/brief.md`
  return hasAliases
    ? `add to the aliases of ${file} the line ${lines}`
    : `add to the front matter of ${file} the line aliases: { ${lines} }`
}

const accept = (ids: readonly string[], { slug }: PublishedBrief): string =>
  `npm run permalinks -- ${slug} --accept ${rangeOf(ids, '-')}`

/** `#p7 (“Unfortunately, this is easier…”)` */
function quote({ id, begins }: Pick<BrokenPermalink, 'id' | 'begins'>): string {
  const name = kindOf(id) === 'section' ? `#${id}` : id
  return begins === '' ? name : `${name} (“${begins}”)`
}

/** `p7`, `p7 to p14`: the ids follow one another. */
function rangeOf(ids: readonly string[], to = ' to '): string {
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  return first === last ? first : `${first}${to}${last}`
}
