/** The content check: every file read, every problem found, before anything is built. */
import { assembleLibrary, type Library } from '../brief/library.ts'
import type { Problem } from '../brief/problem.ts'
import type { BriefSource, Entry } from '../brief/source.ts'
import { parseBody } from '../markdown/parse.ts'
import { listContent, type ContentFile, type Kind } from './content-folder.ts'
import { kinds } from './kinds.ts'
import { comparePublished, noteUnkept, type Published } from './permalinks.ts'
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
 * @returns the library, every problem sorted by file and line, and each brief beside its ledger;
 *   where there are errors the library is as complete as they allow and must not be published
 * @throws where the disk fails
 */
export async function checkContent(
  root: URL,
): Promise<{ library: Library; problems: Problem[]; files: number; published: Published[] }> {
  const { files, problems } = await listContent(root)
  const read = async <Data extends object>(
    kind: Kind,
    record: RecordKind<Data>,
  ): Promise<Found<Data>[]> => {
    const results = await Promise.all(
      files.filter((file) => file.kind === kind).map((file) => readEntry(root, file, record)),
    )
    problems.push(...results.flatMap((result) => result.problems))
    return results.flatMap(({ entry }) => entry ?? [])
  }

  const records = await read('brief', kinds.brief)
  const sections = byBrief(await read('sections', kinds.sections))
  const recommendations = byBrief(await read('recommendations', kinds.recommendations))
  const endnotes = byBrief(await read('endnotes', kinds.endnotes))
  const pullQuotes = byBrief(await read('pull-quotes', kinds.pullQuotes))
  const briefs = records.map((record): BriefSource => ({
    slug: record.brief,
    record,
    sections: sections(record.brief),
    recommendations: recommendations(record.brief),
    endnotes: endnotes(record.brief),
    pullQuotes: pullQuotes(record.brief),
  }))
  const { library, problems: found } = assembleLibrary({
    briefs,
    authors: await read('authors', kinds.authors),
    topics: await read('topics', kinds.topics),
  })
  problems.push(...found)
  const ledgers = files.filter(({ kind }) => kind === 'permalinks').map(({ file }) => file)
  const compared = await Promise.all(
    library.briefs.flatMap((brief) => {
      const source = briefs.find(({ slug }) => slug === brief.slug)
      return source ? [comparePublished(root, ledgers, source, brief, problems)] : []
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
  return { library, problems: problems.sort(byPlace), files: files.length, published }
}

async function readEntry<Data extends object>(
  root: URL,
  { file, name, brief }: ContentFile,
  kind: RecordKind<Data>,
): Promise<{ entry?: Found<Data>; problems: Problem[] }> {
  const source = await readSourceFile(root, file)
  if ('code' in source) return { problems: [source] }
  const { data, fields, problems } = readRecord(source, kind)
  const body = parseBody(source.body, file, data)
  return { entry: { file, name, data, fields, body, brief }, problems }
}

function byBrief<Data>(entries: readonly Found<Data>[]): (brief: string) => Entry<Data>[] {
  const groups = Map.groupBy(entries, ({ brief }) => brief)
  return (brief) => groups.get(brief) ?? []
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
