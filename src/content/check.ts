/** Checks all of `content/`: reads every file, assembles the library, and collects every problem. */
import { assembleLibrary, type Library } from '../brief/assembly/library.ts'
import { referenceName } from '../i18n/reference-name.ts'
import type { Brief } from '../brief/model/brief.ts'
import type { BriefRecord } from '../brief/model/front-matter.ts'
import type { BriefSource, Entry } from '../brief/model/source.ts'
import { positionOfField, warning, type Problem } from '../brief/problems/problem.ts'
import {
  compareWithLedger,
  ledgerPath,
  unrecordedPermalinks,
  type LedgerComparison,
} from '../permalinks/compare.ts'
import { dropCascading, folderOf, isUnread } from './cascading.ts'
import { isText, listContent, type ContentFile, type TextKind } from './content-folder.ts'
import { readDownloads, type Download } from './downloads.ts'
import { checkImageUses } from './images/used-images.ts'
import { formatReferences } from '../cite/references/format-references.ts'
import type { FormattedReferences } from '../brief/model/reference.ts'
import { readBibliographies } from './references/bibliography.ts'
import type { StoredBibliography } from './references/stored.ts'
import { librarySource, type BriefEntry, type DataOf } from './library-source.ts'
import { readBytes } from './files/source-file.ts'
import { readFile, type ParsedFile } from './read-file.ts'

/** The result of a check. */
export interface Checked {
  /** As complete as the errors allow; publish it only if there are none. */
  library: Library
  /** Sorted by file and line. */
  problems: Problem[]
  /** The number of files in `content/`. */
  files: number
  /** Every Markdown file, in the order of their paths. */
  parsed: ParsedFile[]
  downloads: Download[]
  /** What each brief with references cites, and how its style prints it. */
  bibliographies: StoredBibliography[]
  /** Each brief compared with its ledger. */
  comparisons: LedgerComparison[]
}

/**
 * Checks the whole content, for the loader and `npm run check`.
 *
 * @param ofImages what `checkImageFiles` found before, since images are opened asynchronously
 * @throws if the disk fails
 */
export function checkContent(root: URL, ofImages: readonly Problem[] = []): Checked {
  const { files, problems: listed } = listContent(root)
  const citing = new Set(
    files.filter(({ kind }) => kind === 'references').map(({ brief }) => brief),
  )
  const parsed = files.filter(isText).map((file) => readFile(root, file, citing.has(file.brief)))
  const langs = new Map(
    entriesOf(parsed, 'brief').map(({ brief, entry }) => [brief, entry.data.lang] as const),
  )
  const cited = readBibliographies(root, files, langs)
  const ofFiles = [...listed, ...ofImages, ...parsed.flatMap(({ problems }) => problems)]
  const unread = [...ofFiles.filter(isUnread).map(({ file }) => file), ...cited.unread]
  const { downloads, problems: ofDownloads } = readDownloads(root, files)
  ofFiles.push(...cited.problems, ...ofDownloads)
  const entries = {
    library: entriesOf(parsed, 'library'),
    brief: entriesOf(parsed, 'brief'),
    sections: entriesOf(parsed, 'sections'),
    recommendations: entriesOf(parsed, 'recommendations'),
    summary: entriesOf(parsed, 'summary'),
    'note-list': entriesOf(parsed, 'note-list'),
    endnotes: entriesOf(parsed, 'endnotes'),
    'pull-quotes': entriesOf(parsed, 'pull-quotes'),
    authors: entriesOf(parsed, 'authors'),
    topics: entriesOf(parsed, 'topics'),
  }
  const source = librarySource(entries, downloads, cited.bibliographies)
  const formatted = new Map<string, FormattedReferences>()
  const { library, problems: found } = assembleLibrary(source, referenceName, (brief) => {
    const printed = formatReferences(brief)
    formatted.set(brief.slug, printed)
    return printed
  })
  const texts = parsed.flatMap(({ entry }) => entry ?? [])
  found.push(...checkImageUses(files, source, texts))
  const { briefs } = source
  const future = briefs.flatMap(({ record }) => warnOfFutureDate(record))
  const problems = [...ofFiles, ...dropCascading(found, unread, ofFiles), ...future]
  const compared = compareLedgers(root, files, briefs, library.briefs, unread, problems)
  const comparisons = compared.map(({ comparison }) => comparison)
  problems.push(
    ...compared.flatMap((one) => one.problems),
    ...comparisons.flatMap(({ broken, explain }) => explain(broken)),
  )
  // Addresses cannot be recorded before the last error is fixed.
  if (!problems.some(({ severity }) => severity === 'error')) {
    problems.push(...comparisons.flatMap(unrecordedPermalinks))
  }
  problems.sort(byPosition)
  const bibliographies = [...cited.bibliographies].flatMap(([brief, { works }]) => {
    const printed = formatted.get(brief)
    return printed ? [{ brief, works: [...works], printed }] : []
  })
  return { library, problems, files: files.length, parsed, downloads, bibliographies, comparisons }
}

/** The files of one kind that could be read. */
function entriesOf<Kind extends TextKind>(
  parsed: readonly ParsedFile[],
  kind: Kind,
): BriefEntry<DataOf<Kind>>[] {
  return parsed.flatMap((file) =>
    // `readFile` has checked its front matter against the schema of its kind.
    file.kind === kind && file.entry
      ? [{ brief: file.brief, entry: file.entry as Entry<DataOf<Kind>> }]
      : [],
  )
}

/** Compares each brief with its ledger of published addresses. */
function compareLedgers(
  root: URL,
  files: readonly ContentFile[],
  sources: readonly BriefSource[],
  briefs: readonly Brief[],
  unread: readonly string[],
  problems: readonly Problem[],
) {
  const ledgers = new Set(files.flatMap(({ kind, file }) => (kind === 'permalinks' ? [file] : [])))
  const bySlug = new Map(sources.map((source) => [source.slug, source]))
  const problemsIn = Map.groupBy(problems, ({ file }) => folderOf(file))
  const unreadIn = new Set(unread.map(folderOf))
  return briefs.flatMap((brief) => {
    const source = bySlug.get(brief.slug)
    if (!source) return []
    const file = ledgerPath(brief.slug)
    const known = {
      ledger: ledgers.has(file) ? readBytes(root, file) : undefined,
      problems: problemsIn.get(folderOf(file)) ?? [],
      isUnread: unreadIn.has(folderOf(file)),
    }
    return [compareWithLedger(source, brief, known)]
  })
}

/** Checked here because src/brief/ does not read the clock. */
function warnOfFutureDate(record: Entry<BriefRecord>): Problem[] {
  const { issued } = record.data
  if (issued <= new Date().toISOString().slice(0, issued.length)) return []
  const message = `The date of issue, ${issued}, is in the future.`
  const hint = 'The brief is published with the next build all the same. Check the date.'
  return [warning('issued-in-future', positionOfField(record, 'issued'), message, hint)]
}

function byPosition(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
