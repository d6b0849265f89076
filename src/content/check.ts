/** The content check: every file read, every problem found, before anything is built. */
import type { output } from 'zod'
import { assembleLibrary, type Assembled, type Library } from '../brief/assembly/library.ts'
import type { Brief } from '../brief/model/brief.ts'
import type { TopicForms } from '../brief/topics/mentions.ts'
import { placeOfField, warning, type Problem } from '../brief/problems/problem.ts'
import { topicForms } from '../brief/topics/topic.ts'
import type { BriefRecord } from '../brief/model/front-matter.ts'
import type { BriefSource, Entry } from '../brief/model/source.ts'
import { briefDigests } from './brief-digests.ts'
import { folderOf, isClosed, withoutConsequences } from './consequences.ts'
import { isText, listContent, type ContentFile, type TextKind } from './content-folder.ts'
import type { kinds } from './kinds.ts'
import type { Listing } from './listing.ts'
import { digestOf, type ParsedFile, type Reuse } from './parsed-file.ts'
import { comparePublished, noteUnkept, type Published } from './permalinks/compare-published.ts'
import { readFiles } from './read-files.ts'
import { readBytes } from './files/source-file.ts'

/** A file that could be read as one of its kind. */
type Found<Data> = ParsedFile<Data> & { entry: Entry<Data> }

export interface Checked {
  library: Library
  /** Sorted by file and line. */
  problems: Problem[]
  /** How many files there are. */
  files: number
  /** What was read, to be kept until a file changes. */
  parsed: ParsedFile[]
  /** What was made of each brief, to be kept until its digest changes. */
  assembled: Assembled[]
  /** What each brief is made of, by its slug. */
  digests: ReadonlyMap<string, string>
  /** Each brief beside its ledger. */
  published: Published[]
}

export interface Reading {
  /** The content as it was listed a moment ago; without it it is listed now. */
  listing?: Listing | undefined
  /** What earlier readings made of the files; without it every file is parsed. */
  reuse?: Reuse | undefined
  /** What an earlier assembly without errors made of a brief of this digest. */
  recall?: ((slug: string, digest: string) => Assembled | undefined) | undefined
  /** Whether an earlier reading found nothing broken in a brief and a ledger of these digests. */
  wasUnbroken?: ((slug: string, digest: string, ledger: string) => boolean) | undefined
  /** How many threads help to parse; by itself as many as are worth it. */
  helpers?: number | undefined
  listener?: Listener | undefined
}

/** Is told what is in a library while it is being put together: errors may still be found. */
export interface Listener {
  /** Comes first. */
  topics: (topics: TopicForms[]) => void
  /** Comes for each brief, in the library's order, with the digest of what it is made of. */
  brief: (brief: Brief, digest: string) => void
  /** Comes last. */
  end: () => void
}

/** What a file of a kind says in its front matter. */
type DataOf<K extends TextKind> = output<(typeof kinds)[K]['schema']>

/**
 * Checks the whole content.
 *
 * @param root the project's root, a `file:` address that ends in a slash
 * @param reading how its files are read
 * @returns the library, every problem, and each brief beside its ledger; where there are errors the
 *   library is as complete as they allow and must not be published
 * @throws where the disk fails
 */
export async function checkContent(root: URL, reading: Reading = {}): Promise<Checked> {
  const { files, problems: listed } = reading.listing ?? listContent(root)
  const problems = [...listed]
  const texts = await readTexts(root, files, reading)
  const parsed: ParsedFile[] = []
  const byKind = Map.groupBy(texts, ({ kind }) => kind)
  const read = <K extends TextKind>(kind: K): Found<DataOf<K>>[] => {
    // A file of a kind was parsed as one of its kind.
    const results = (byKind.get(kind) ?? []) as ParsedFile<DataOf<K>>[]
    for (const result of results) {
      parsed.push(result)
      for (const problem of result.problems) problems.push(problem)
    }
    return results.filter(isFound)
  }

  const records = read('brief')
  const sections = byBrief(read('sections'))
  const recommendations = byBrief(read('recommendations'))
  const endnotes = byBrief(read('endnotes'))
  const pullQuotes = byBrief(read('pull-quotes'))
  const [record] = read('library')
  const briefs = records.map(({ brief: slug, entry }): BriefSource => ({
    slug,
    record: entry,
    sections: sections(slug),
    recommendations: recommendations(slug),
    endnotes: endnotes(slug),
    pullQuotes: pullQuotes(slug),
  }))
  const authors = read('authors').map(entryOf)
  const topics = read('topics').map(entryOf)
  const digests = briefDigests(parsed)
  const { listener, recall, wasUnbroken } = reading
  listener?.topics(topicForms(topics))
  const {
    library,
    problems: found,
    assembled,
  } = assembleLibrary(
    { record: record?.entry, briefs, authors, topics },
    {
      recall: recall && ((slug) => recall(slug, digests.get(slug) ?? '')),
      tell: (brief) => listener?.brief(brief, digests.get(brief.slug) ?? ''),
    },
  )
  listener?.end()
  const unread = [
    ...parsed.filter(({ isUnread }) => isUnread).map(({ file }) => file),
    ...problems.filter(isClosed).map(({ file }) => file),
  ]
  const future = briefs.flatMap((source) => noteFuture(source.record))
  const all = [...problems, ...withoutConsequences(found, unread, problems), ...future]
  const published = compareLedgers(root, files, {
    ...{ briefs, library, unread, problems: all },
    wasUnbroken: (slug, ledger) => wasUnbroken?.(slug, digests.get(slug) ?? '', ledger) ?? false,
  })
  all.sort(byPlace)
  return { library, problems: all, files: files.length, parsed, assembled, digests, published }
}

const isFound = <Data>(file: ParsedFile<Data>): file is Found<Data> => file.entry !== undefined

const entryOf = <Data>({ entry }: Found<Data>): Entry<Data> => entry

/** All files with a text, in the order of their paths. */
async function readTexts(
  root: URL,
  files: readonly ContentFile[],
  { listing, reuse, helpers }: Reading,
): Promise<ParsedFile[]> {
  const texts = files.filter(isText)
  const digestNow = (file: string) => listing?.digests.get(file) ?? digestAt(root, file)
  const recall = ({ file, brief }: ContentFile): ParsedFile | undefined => {
    const digest = reuse && digestNow(file)
    return digest === undefined ? undefined : reuse?.(file, brief, digest)
  }
  const known = new Map(texts.map((one) => [one.file, recall(one)]))
  const fresh = texts.filter(({ file }) => !known.get(file))
  const read = await readFiles(root, fresh, helpers)
  return texts.flatMap(({ file }) => known.get(file) ?? read.get(file) ?? [])
}

function digestAt(root: URL, file: string): string | undefined {
  const bytes = readBytes(root, file)
  return bytes instanceof Uint8Array ? digestOf(bytes) : undefined
}

interface Content {
  briefs: readonly BriefSource[]
  library: Library
  /** Files that could not be read. */
  unread: readonly string[]
  /** What was found; what the ledgers say is added. */
  problems: Problem[]
  /** Whether nothing was broken in a brief, as it is now, and a ledger of this digest. */
  wasUnbroken: (slug: string, ledger: string) => boolean
}

/** Holds each brief against its ledger of published addresses. */
function compareLedgers(
  root: URL,
  files: readonly ContentFile[],
  { briefs, library, unread, problems, wasUnbroken }: Content,
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
      ...{ root, files: ledgers },
      problems: problemsOf.get(folder) ?? [],
      isUnread: unreadIn.has(folder),
      wasUnbroken: (ledger: string) => wasUnbroken(slug, ledger),
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
    problems.push(...published.flatMap(noteUnkept))
  }
  return published
}

/** The domain has no clock. */
function noteFuture(record: Entry<BriefRecord>): Problem[] {
  const { issued } = record.data
  if (issued <= new Date().toISOString().slice(0, issued.length)) return []
  const message = `The date of issue, ${issued}, is still to come.`
  const hint = 'Leave it where that is meant: the brief is published at once all the same.'
  return [warning('issued-in-future', placeOfField(record, 'issued'), message, hint)]
}

function byBrief<Data>(files: readonly Found<Data>[]): (brief: string) => Entry<Data>[] {
  const groups = Map.groupBy(files, ({ brief }) => brief)
  return (brief) => groups.get(brief)?.map(entryOf) ?? []
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
