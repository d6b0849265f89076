/** Checks all of `content/`: reads every file, relates the files, and collects every problem. */
import { assembleLibrary, type Library } from '../brief/assembly/library.ts'
import type { BriefRecord } from '../brief/model/front-matter.ts'
import type { BriefSource, Entry } from '../brief/model/source.ts'
import { placeOfField, warning, type Problem } from '../brief/problems/problem.ts'
import {
  comparePublished,
  ledgerPath,
  unrecordedPermalinks,
  type Published,
} from '../permalinks/compare.ts'
import { dropCascading, folderOf, isClosed } from './cascading.ts'
import { isText, listContent, type ContentFile, type TextKind } from './content-folder.ts'
import { librarySource, type BriefEntry, type DataOf } from './library-source.ts'
import type { ParsedFile } from './parsed-file.ts'
import { readBytes } from './files/source-file.ts'
import { readFile } from './read-file.ts'

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
  /** Each brief with its ledger. */
  published: Published[]
}

/**
 * Checks the whole content. The loader and `npm run check` both call it.
 *
 * @param root the project's root, a `file:` URL that ends in a slash
 * @returns the library and every problem
 * @throws if the disk fails
 */
export function checkContent(root: URL): Checked {
  const { files, problems: listed } = listContent(root)
  const parsed = files.filter(isText).map((file) => readFile(root, file))
  const ofFiles = [...listed, ...parsed.flatMap(({ problems }) => problems)]
  const source = librarySource({
    library: entriesOf(parsed, 'library'),
    brief: entriesOf(parsed, 'brief'),
    sections: entriesOf(parsed, 'sections'),
    recommendations: entriesOf(parsed, 'recommendations'),
    endnotes: entriesOf(parsed, 'endnotes'),
    'pull-quotes': entriesOf(parsed, 'pull-quotes'),
    authors: entriesOf(parsed, 'authors'),
    topics: entriesOf(parsed, 'topics'),
  })
  const { library, problems: found } = assembleLibrary(source)
  const unread = [
    ...parsed.filter(({ isUnread }) => isUnread).map(({ file }) => file),
    ...ofFiles.filter(isClosed).map(({ file }) => file),
  ]
  const { briefs } = source
  const future = briefs.flatMap(({ record }) => noteFuture(record))
  const problems = [...ofFiles, ...dropCascading(found, unread, ofFiles), ...future]
  const published = compareLedgers(root, files, { briefs, library, unread, problems })
  problems.sort(byPlace)
  return { library, problems, files: files.length, parsed, published }
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

interface Content {
  briefs: readonly BriefSource[]
  library: Library
  /** Files that could not be read. */
  unread: readonly string[]
  /** What was found; what the ledgers say is added. */
  problems: Problem[]
}

/** Holds each brief against its ledger of published addresses. */
function compareLedgers(
  root: URL,
  files: readonly ContentFile[],
  { briefs, library, unread, problems }: Content,
): Published[] {
  const ledgers = new Set(files.flatMap(({ kind, file }) => (kind === 'permalinks' ? [file] : [])))
  const sources = new Map(briefs.map((source) => [source.slug, source]))
  const problemsOf = Map.groupBy(problems, ({ file }) => folderOf(file))
  const unreadIn = new Set(unread.map(folderOf))
  const compared = library.briefs.flatMap((brief) => {
    const { slug } = brief
    const source = sources.get(slug)
    const folder = `content/${slug}`
    const comparison = {
      ledger: ledgers.has(ledgerPath(slug)) ? readBytes(root, ledgerPath(slug)) : undefined,
      problems: problemsOf.get(folder) ?? [],
      isUnread: unreadIn.has(folder),
    }
    return source ? [comparePublished(source, brief, comparison)] : []
  })
  const published = compared.map((one) => one.published)
  problems.push(
    ...compared.flatMap((one) => one.problems),
    ...published.flatMap(({ broken, explain }) => explain(broken)),
  )
  // Nothing is published before the last error is fixed.
  if (!problems.some(({ severity }) => severity === 'error')) {
    problems.push(...published.flatMap(unrecordedPermalinks))
  }
  return published
}

/** The domain has no clock. */
function noteFuture(record: Entry<BriefRecord>): Problem[] {
  const { issued } = record.data
  if (issued <= new Date().toISOString().slice(0, issued.length)) return []
  const message = `The date of issue, ${issued}, is in the future.`
  const hint = 'The site publishes the brief at once all the same. Check the date.'
  return [warning('issued-in-future', placeOfField(record, 'issued'), message, hint)]
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
