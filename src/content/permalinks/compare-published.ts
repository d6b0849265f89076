/** Each brief held to what was published of it. */
import type { Brief } from '../../brief/model/brief.ts'
import { brokenPermalinks, type BrokenPermalink, type Ledger } from '../../permalinks/ledger.ts'
import { permalinkProblems } from '../../permalinks/broken-permalinks.ts'
import { kindOf, type Place as Permalink, type PlaceKind } from '../../brief/model/place.ts'
import { placesOf as permalinksOf } from '../../brief/model/places.ts'
import { warning, type Place, type Problem } from '../../brief/problems/problem.ts'
import type { ProblemCode } from '../../brief/problems/problem-codes.ts'
import type { BriefSource } from '../../brief/model/source.ts'
import { readLedger, type LedgerFile } from './ledger-file.ts'
import { sourcePlaces } from './source-places.ts'

/** A brief beside its ledger. */
export interface Published {
  slug: string
  /** Path of the ledger from the project's root, also where there is none yet. */
  file: string
  /** What was published; `undefined` where nothing was, or the ledger cannot be read. */
  ledger: Ledger | undefined
  permalinks: Permalink[]
  broken: BrokenPermalink[]
  /** Explains some of the broken permalinks. */
  explain: (broken: readonly BrokenPermalink[]) => Problem[]
}

/** What a brief is held against, and what is known of it beforehand. */
export interface Comparison {
  /** The project's root. */
  root: URL
  /** The paths of all ledgers. */
  files: ReadonlySet<string>
  /** What is wrong with the brief already. */
  problems: readonly Problem[]
  /** Whether a file of the brief could not be read: what is missing may stand there. */
  isUnread: boolean
}

/**
 * Reads a brief's ledger and compares.
 *
 * @param source the files of the brief
 * @param brief the brief that was built from them
 * @param comparison what it is held against
 * @returns the comparison, and the problems that keep the ledger from being read
 * @throws where the disk fails
 */
export function comparePublished(
  source: BriefSource,
  brief: Brief,
  { root, files, problems, isUnread }: Comparison,
): { published: Published; problems: Problem[] } {
  const { slug } = brief
  const file = `content/${slug}/permalinks.json`
  const read = files.has(file) ? readLedger(root, file) : undefined
  const ledgerFile = read && 'ledger' in read ? read : undefined
  const permalinks = permalinksOf(brief)
  const { aliases, withdrawn } = source.record.data
  const kept = new Set(Object.keys({ ...aliases, ...withdrawn }))
  const incomplete = incompleteKinds(slug, problems)
  const broken =
    ledgerFile ? brokenPermalinks(ledgerFile.ledger, permalinks, kept) : []
  const placeOf = placesOf(() => sourcePlaces(source, brief), ledgerFile, file)
  return {
    published: {
      slug,
      file,
      ledger: ledgerFile?.ledger,
      permalinks,
      broken: isUnread ? [] : broken.filter(({ id }) => !incomplete.has(kindOf(id))),
      explain: (some) =>
        permalinkProblems(some, { slug, hasAliases: Object.keys(aliases).length > 0, placeOf }),
    },
    problems: read && 'problems' in read ? read.problems : [],
  }
}

/**
 * @param published a brief beside its ledger
 * @returns the problem that the ledger lacks new addresses; a brief without a ledger is a draft and
 *   promises nothing
 */
export function noteUnkept({ slug, file, ledger, permalinks }: Published): Problem[] {
  const ids = permalinks.map(({ id }) => id).filter((id) => ledger && !ledger.has(id))
  if (ids.length === 0) return []
  return [
    warning(
      'unkept-addresses',
      { file },
      `The ledger does not keep these new addresses yet: ${ids.join(', ')}.`,
      `When they are published, let it: npm run permalinks -- ${slug}`,
    ),
  ]
}

/** The place in the editor's files; for what is no more, the line of the ledger. */
function placesOf(
  standing: () => ReadonlyMap<string, Place>,
  ledger: LedgerFile | undefined,
  file: string,
) {
  // Looked for only where there is something to tell.
  let places: ReadonlyMap<string, Place> | undefined
  return (id: string): Place => {
    places ??= standing()
    return places.get(id) ?? ledger?.placeOf(id) ?? { file }
  }
}

/** What a folder's files become: none of these is complete while one of the files is not read. */
const KINDS: Record<string, readonly PlaceKind[]> = {
  sections: ['section', 'paragraph', 'note-reference'],
  recommendations: ['recommendation'],
  endnotes: ['endnote', 'note-reference'],
  'pull-quotes': ['pull-quote'],
}

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

function incompleteKinds(slug: string, problems: readonly Problem[]): Set<PlaceKind> {
  const folder = `content/${slug}/`
  return new Set(
    problems
      .filter(({ code, file }) => LOSING.has(code) && file.startsWith(folder))
      .flatMap(({ file }) => KINDS[file.slice(folder.length).split('/')[0] ?? ''] ?? []),
  )
}
