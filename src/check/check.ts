/** The content check: every file read, every problem found, before anything is built. */
import { assembleLibrary, type Library } from '../brief/library.ts'
import { placeOfField, warning, type Problem } from '../brief/problem.ts'
import type { BriefRecord } from '../brief/front-matter.ts'
import type { BriefSource, Entry } from '../brief/source.ts'
import { readBody } from './body.ts'
import { withoutConsequences } from './consequences.ts'
import { listContent, type ContentFile, type Kind } from './content-folder.ts'
import { kinds } from './kinds.ts'
import { readRecord, type RecordKind } from './record.ts'
import { readSourceFile } from './source-file.ts'

interface Found<Data> extends Entry<Data> {
  /** The brief's folder, or '' for authors and topics. */
  brief: string
}

/**
 * Checks the whole content.
 *
 * @param root the project's root, a `file:` address that ends in a slash
 * @returns the library, and every problem sorted by file and line; where there are errors the
 *   library is as complete as they allow and must not be published
 * @throws where the disk fails
 */
export async function checkContent(
  root: URL,
): Promise<{ library: Library; problems: Problem[]; files: number }> {
  const { files, problems } = await listContent(root)
  const unread: string[] = []
  const read = async <Data extends object>(
    kind: Kind,
    record: RecordKind<Data>,
  ): Promise<Found<Data>[]> => {
    const results = await Promise.all(
      files.filter((file) => file.kind === kind).map((file) => readEntry(root, file, record)),
    )
    for (const result of results) {
      for (const problem of result.problems) problems.push(problem)
      if (result.unread !== undefined) unread.push(result.unread)
    }
    return results.flatMap(({ entry }) => entry ?? [])
  }

  const records = await read('brief', kinds.brief)
  const sections = byBrief(await read('sections', kinds.sections))
  const recommendations = byBrief(await read('recommendations', kinds.recommendations))
  const endnotes = byBrief(await read('endnotes', kinds.endnotes))
  const pullQuotes = byBrief(await read('pull-quotes', kinds.pullQuotes))
  const { library, problems: found } = assembleLibrary({
    briefs: records.map((record): BriefSource => ({
      slug: record.brief,
      record,
      sections: sections(record.brief),
      recommendations: recommendations(record.brief),
      endnotes: endnotes(record.brief),
      pullQuotes: pullQuotes(record.brief),
    })),
    authors: await read('authors', kinds.authors),
    topics: await read('topics', kinds.topics),
  })
  const all = [...problems, ...withoutConsequences(found, unread), ...records.flatMap(noteFuture)]
  return { library, problems: all.sort(byPlace), files: files.length }
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

async function readEntry<Data extends object>(
  root: URL,
  { file, name, brief }: ContentFile,
  kind: RecordKind<Data>,
): Promise<{ entry?: Found<Data>; unread?: string; problems: Problem[] }> {
  const { source, problems } = await readSourceFile(root, file)
  if (!source) return { unread: file, problems }
  const { data, fields, problems: ofFields } = readRecord(source, kind)
  const { body, problems: ofBody } = readBody(source, data)
  return {
    entry: { file, name, data, fields, body, brief },
    ...([...ofFields, ...ofBody].some(hidesText) && { unread: file }),
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
