/** The content check: every file read, every problem found, before anything is built. */
import { assembleLibrary, type Library } from '../brief/library.ts'
import { placeOfField, warning, type Problem } from '../brief/problem.ts'
import type { BriefRecord } from '../brief/front-matter.ts'
import type { BriefSource, Entry } from '../brief/source.ts'
import { readBody } from './body.ts'
import { withoutConsequences } from './consequences.ts'
import { listContent, type ContentFile, type Kind } from './content-folder.ts'
import { kinds } from './kinds.ts'
import { digestOf, type ParsedFile, type Reuse } from './parsed-file.ts'
import { comparePublished, noteUnkept, type Published } from './permalinks.ts'
import { readRecord, type RecordKind } from './record.ts'
import { readBytes, readSourceFile } from './source-file.ts'

interface Found<Data> extends Entry<Data> {
  /** The brief's folder, or '' for authors and topics. */
  brief: string
}

export interface Checked {
  library: Library
  /** Sorted by file and line. */
  problems: Problem[]
  /** How many files there are. */
  files: number
  /** What was read, to be kept until a file changes. */
  parsed: ParsedFile[]
  /** Each brief beside its ledger. */
  published: Published[]
}

/**
 * Checks the whole content.
 *
 * @param root the project's root, a `file:` address that ends in a slash
 * @param reuse what earlier readings made of the files; without it every file is parsed
 * @returns the library, every problem, and each brief beside its ledger; where there are errors the
 *   library is as complete as they allow and must not be published
 * @throws where the disk fails
 */
export async function checkContent(root: URL, reuse?: Reuse): Promise<Checked> {
  const { files, problems } = await listContent(root)
  const parsed: ParsedFile[] = []
  const byKind = Map.groupBy(files, ({ kind }) => kind)
  const read = <Data extends object>(kind: Kind, record: RecordKind<Data>): Found<Data>[] => {
    const results = (byKind.get(kind) ?? []).map((file) => readEntry(root, file, record, reuse))
    for (const result of results) {
      parsed.push(result)
      for (const problem of result.problems) problems.push(problem)
    }
    return results.flatMap(({ brief, entry }) => (entry ? { ...entry, brief } : []))
  }

  const records = read('brief', kinds.brief)
  const sections = byBrief(read('sections', kinds.sections))
  const recommendations = byBrief(read('recommendations', kinds.recommendations))
  const endnotes = byBrief(read('endnotes', kinds.endnotes))
  const pullQuotes = byBrief(read('pull-quotes', kinds.pullQuotes))
  const [record] = read('library', kinds.library)
  const briefs = records.map((one): BriefSource => ({
    slug: one.brief,
    record: one,
    sections: sections(one.brief),
    recommendations: recommendations(one.brief),
    endnotes: endnotes(one.brief),
    pullQuotes: pullQuotes(one.brief),
  }))
  const { library, problems: found } = assembleLibrary({
    record,
    briefs,
    authors: read('authors', kinds.authors),
    topics: read('topics', kinds.topics),
  })
  const unread = parsed.filter(({ isUnread }) => isUnread).map(({ file }) => file)
  const all = [...problems, ...withoutConsequences(found, unread), ...records.flatMap(noteFuture)]
  const published = await compareLedgers(root, files, { briefs, library, unread, problems: all })
  return { library, problems: all.sort(byPlace), files: files.length, parsed, published }
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
async function compareLedgers(
  root: URL,
  files: readonly ContentFile[],
  { briefs, library, unread, problems }: Content,
): Promise<Published[]> {
  const ledgers = files.filter(({ kind }) => kind === 'permalinks').map(({ file }) => file)
  const sources = new Map(briefs.map((source) => [source.slug, source]))
  const compared = await Promise.all(
    library.briefs.flatMap((brief) => {
      const source = sources.get(brief.slug)
      const isUnread = unread.some((file) => file.startsWith(`content/${brief.slug}/`))
      return source ? [comparePublished(root, ledgers, source, brief, problems, isUnread)] : []
    }),
  )
  const published = compared.map((one) => one.published)
  problems.push(
    ...compared.flatMap((one) => one.problems),
    ...published.flatMap(({ broken, explain }) => explain(broken)),
  )
  // Nothing is published before the last error is mended.
  if (!problems.some(({ severity }) => severity === 'error')) {
    problems.push(...published.flatMap(noteUnkept))
  }
  return published
}

/** Whether a problem keeps all fields or the whole text from being known. */
const hidesText = ({ code }: Problem): boolean =>
  code === 'unreadable-yaml' || code === 'repeated-field' || code === 'too-much-markup'

/** The domain has no clock. */
function noteFuture(record: Entry<BriefRecord>): Problem[] {
  const { issued } = record.data
  if (issued <= new Date().toISOString().slice(0, issued.length)) return []
  const message = `The date of issue, ${issued}, is still to come.`
  const mend = 'Leave it where that is meant: the brief is published at once all the same.'
  return [warning('issued-in-future', placeOfField(record, 'issued'), message, mend)]
}

function readEntry<Data extends object>(
  root: URL,
  place: ContentFile,
  kind: RecordKind<Data>,
  reuse?: Reuse,
): ParsedFile<Data> {
  const { file, name } = place
  const bytes = readBytes(root, file)
  if (!(bytes instanceof Uint8Array)) {
    return { ...place, digest: '', isUnread: true, problems: [bytes] }
  }
  const digest = digestOf(bytes)
  // A file of a kind was parsed as one of its kind: the path, which is the key, says which.
  const known = reuse?.(file, digest) as ParsedFile<Data> | undefined
  if (known) return known
  const { source, problems } = readSourceFile(file, bytes)
  if (!source) return { ...place, digest, isUnread: true, problems }
  const { data, fields, problems: ofFields } = readRecord(source, kind)
  const { body, problems: ofBody } = readBody(source, data)
  return {
    ...place,
    digest,
    entry: { file, name, data, fields, body },
    isUnread: [...ofFields, ...ofBody].some(hidesText),
    problems: [...problems, ...ofFields, ...ofBody],
  }
}

function byBrief<Data>(entries: readonly Found<Data>[]): (brief: string) => Entry<Data>[] {
  const groups = Map.groupBy(entries, ({ brief }) => brief)
  return (brief) => groups.get(brief) ?? []
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
