/** Compares a brief with its ledger. */
import type { Brief } from '../brief/model/brief.ts'
import { kindOf, type Place, type PlaceKind } from '../brief/model/place.ts'
import { placesOf } from '../brief/model/places.ts'
import type { BriefSource } from '../brief/model/source.ts'
import type { ProblemCode } from '../brief/problems/problem-codes.ts'
import { warning, type Problem } from '../brief/problems/problem.ts'
import { parseLedger } from './ledger-file.ts'
import { brokenPermalinks, type BrokenPermalink, type Ledger } from './ledger.ts'
import { permalinkProblems } from './problems.ts'
import { sourcePositions } from './source-positions.ts'

/** A brief compared with its ledger. */
export interface LedgerComparison {
  slug: string
  /** Path of the ledger from the project's root, even if there is no ledger yet. */
  file: string
  /** What was published; `undefined` if nothing was or the ledger cannot be read. */
  ledger: Ledger | undefined
  /** The present places of the brief. */
  places: Place[]
  broken: BrokenPermalink[]
  /** Explains some of the broken permalinks. */
  explain: (broken: readonly BrokenPermalink[]) => Problem[]
}

/**
 * @param source the files of the brief
 * @param brief the brief built from them
 * @param known `ledger`: the content of `permalinks.json`, or why it cannot be opened; `problems`: of
 *   the brief so far; `isUnread`: whether one of its files could not be read
 * @returns the comparison, and the problem of a ledger that cannot be read
 */
export function compareWithLedger(
  source: BriefSource,
  brief: Brief,
  known: {
    ledger: Uint8Array | Problem | undefined
    problems: readonly Problem[]
    isUnread: boolean
  },
): { comparison: LedgerComparison; problems: Problem[] } {
  const { slug } = brief
  const file = ledgerPath(slug)
  const read = known.ledger instanceof Uint8Array ? parseLedger(known.ledger, file) : known.ledger
  const ledgerFile = read && 'ledger' in read ? read : undefined
  const ledger = ledgerFile?.ledger
  const places = placesOf(brief)
  const { aliases, withdrawn } = source.record.data
  const mayBeMissing = new Set(Object.keys({ ...aliases, ...withdrawn }))
  const incomplete = incompleteKinds(slug, known.problems)
  // What an unread file contains is not lost.
  const broken = known.isUnread ? [] : brokenPermalinks(ledger ?? new Map(), places, mayBeMissing)
  const positions = sourcePositions(source, brief)
  const hasAliases = Object.keys(aliases).length > 0
  // The ledger has the position of an address that the brief no longer has.
  const positionOf = (id: string) => positions.get(id) ?? ledgerFile?.positionOf(id) ?? { file }
  return {
    comparison: {
      ...{ slug, file, ledger, places },
      broken: broken.filter(({ id }) => !incomplete.has(kindOf(id))),
      explain: (some) => permalinkProblems(some, { slug, hasAliases, positionOf }),
    },
    problems: read && 'code' in read ? [read] : [],
  }
}

/** @returns the path of a brief's ledger from the project's root */
export const ledgerPath = (slug: string): string => `content/${slug}/permalinks.json`

/** @returns the warning that a ledger lacks new addresses; none for a brief without one, which is a draft */
export function unrecordedPermalinks(comparison: LedgerComparison): Problem[] {
  const { slug, file, ledger, places } = comparison
  const ids = places.map(({ id }) => id).filter((id) => ledger && !ledger.has(id))
  if (ids.length === 0) return []
  const message = `The ledger does not record these new addresses: ${ids.join(', ')}.`
  const hint = `When they are published, record them: npm run permalinks -- ${slug}`
  return [warning('unrecorded-permalinks', { file }, message, hint)]
}

/** The kinds of place that the files of each folder become. */
const KINDS: Record<string, readonly PlaceKind[]> = {
  sections: ['section', 'paragraph', 'note-reference'],
  recommendations: ['recommendation'],
  endnotes: ['endnote', 'note-reference'],
  'pull-quotes': ['pull-quote'],
  'references.bib': ['reference'],
  'references.json': ['reference'],
}

/** With one of these problems, something that a file contains is missing from the brief. */
const LOSING = new Set<ProblemCode>([
  ...(['not-utf-8', 'empty-file', 'no-front-matter', 'unreadable-yaml', 'repeated-field'] as const),
  ...(['too-much-markup', 'unreadable-file', 'empty-text', 'missing-field'] as const),
  ...(['unreadable-references', 'unusable-reference-key', 'invalid-field'] as const),
  ...(['file-name-not-a-number', 'duplicate-number', 'empty-pull-quote'] as const),
  ...(['ambiguous-pull-quote', 'pull-quote-without-passage'] as const),
])

function incompleteKinds(slug: string, problems: readonly Problem[]): Set<PlaceKind> {
  const folder = `content/${slug}/`
  return new Set(
    problems
      .filter(({ code, file }) => LOSING.has(code) && file.startsWith(folder))
      .flatMap(({ file }) => KINDS[file.slice(folder.length).split('/')[0] ?? ''] ?? []),
  )
}
