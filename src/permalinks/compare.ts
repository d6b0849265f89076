/** Compares a brief with its ledger. */
import type { Brief } from '../brief/model/brief.ts'
import { kindOf, permalinksOf, type Permalink, type PermalinkKind } from '../brief/model/places.ts'
import type { BriefSource } from '../brief/model/source.ts'
import type { ProblemCode } from '../brief/problems/problem-codes.ts'
import { warning, type Place, type Problem } from '../brief/problems/problem.ts'
import { parseLedger, type LedgerFile } from './ledger-file.ts'
import { brokenPermalinks, type BrokenPermalink, type Ledger } from './ledger.ts'
import { permalinkProblems } from './problems.ts'
import { sourcePlaces } from './source-places.ts'

/** A brief and its ledger. */
export interface Published {
  slug: string
  /** Path of the ledger from the project's root, even if there is no ledger yet. */
  file: string
  /** What was published; `undefined` if nothing was or the ledger cannot be read. */
  ledger: Ledger | undefined
  permalinks: Permalink[]
  broken: BrokenPermalink[]
  /** Explains some of the broken permalinks. */
  explain: (broken: readonly BrokenPermalink[]) => Problem[]
}

export interface Comparison {
  /** The content of `permalinks.json`, or why it cannot be opened; absent if there is no ledger. */
  ledger: Uint8Array | Problem | undefined
  /** The problems found in the brief so far. */
  problems: readonly Problem[]
  /** Whether a file of the brief could not be read: what it contains is not lost. */
  isUnread: boolean
}

/**
 * Compares a brief with its ledger.
 *
 * @param source the files of the brief
 * @param brief the brief built from them
 * @param comparison its ledger and what is known of its files
 * @returns the comparison, and the problems of the ledger file
 */
export function comparePublished(
  source: BriefSource,
  brief: Brief,
  { ledger, problems, isUnread }: Comparison,
): { published: Published; problems: Problem[] } {
  const { slug } = brief
  const file = ledgerPath(slug)
  const read = ledger instanceof Uint8Array ? parseLedger(ledger, file) : ledger
  const ledgerFile = read && 'ledger' in read ? read : undefined
  const permalinks = permalinksOf(brief)
  const { aliases, withdrawn } = source.record.data
  const kept = new Set(Object.keys({ ...aliases, ...withdrawn }))
  const incomplete = incompleteKinds(slug, problems)
  const broken = isUnread ? [] : brokenPermalinks(ledgerFile?.ledger ?? new Map(), permalinks, kept)
  return {
    published: {
      slug,
      file,
      ledger: ledgerFile?.ledger,
      permalinks,
      broken: broken.filter(({ id }) => !incomplete.has(kindOf(id))),
      explain: (some) =>
        permalinkProblems(some, {
          slug,
          hasAliases: Object.keys(aliases).length > 0,
          placeOf: placesOf(source, brief, ledgerFile),
        }),
    },
    problems: read && 'code' in read ? [read] : [],
  }
}

/**
 * @param slug a brief's slug
 * @returns the path of its ledger from the project's root
 */
export const ledgerPath = (slug: string): string => `content/${slug}/permalinks.json`

/**
 * @param published a brief and its ledger
 * @returns the warning that the ledger lacks new addresses; none for a brief without a ledger, which
 *   is a draft
 */
export function unrecordedPermalinks({ slug, file, ledger, permalinks }: Published): Problem[] {
  const ids = permalinks.map(({ id }) => id).filter((id) => ledger && !ledger.has(id))
  if (ids.length === 0) return []
  const message = `The ledger does not record these new addresses: ${ids.join(', ')}.`
  const hint = `When they are published, record them: npm run permalinks -- ${slug}`
  return [warning('unrecorded-permalinks', { file }, message, hint)]
}

/** The place of an id in the brief's files; if the brief no longer has it, its line in the ledger. */
function placesOf(source: BriefSource, brief: Brief, ledger: LedgerFile | undefined) {
  const places = sourcePlaces(source, brief)
  return (id: string): Place =>
    places.get(id) ?? ledger?.placeOf(id) ?? { file: ledgerPath(brief.slug) }
}

/** What the files of each folder become. */
const KINDS: Record<string, readonly PermalinkKind[]> = {
  sections: ['section', 'paragraph', 'note-reference'],
  recommendations: ['recommendation'],
  endnotes: ['endnote', 'note-reference'],
  'pull-quotes': ['pull-quote'],
}

/** With one of these problems, something that a file contains is missing from the brief. */
const LOSING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'not-utf-8',
  'empty-file',
  'no-front-matter',
  'unreadable-yaml',
  'repeated-field',
  'too-much-markup',
  'unreadable-file',
  'empty-text',
  'missing-field',
  'invalid-field',
  'file-name-not-a-number',
  'duplicate-number',
  'empty-pull-quote',
  'ambiguous-pull-quote',
  'pull-quote-without-passage',
])

function incompleteKinds(slug: string, problems: readonly Problem[]): Set<PermalinkKind> {
  const folder = `content/${slug}/`
  return new Set(
    problems
      .filter(({ code, file }) => LOSING.has(code) && file.startsWith(folder))
      .flatMap(({ file }) => KINDS[file.slice(folder.length).split('/')[0] ?? ''] ?? []),
  )
}
