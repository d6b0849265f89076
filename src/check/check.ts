/** The content check: every file read, every problem found, before anything is built. */
import type { Root } from 'hast'
import * as schemas from '../brief/front-matter.ts'
import { assembleLibrary, type Library } from '../brief/library.ts'
import type { Problem } from '../brief/problem.ts'
import type { BriefSource, Entry } from '../brief/source.ts'
import { parseBody } from '../markdown/parse.ts'
import { listContent, type ContentFile, type Kind } from './content-folder.ts'
import { readRecord, type RecordKind } from './record.ts'
import { readSourceFile } from './source-file.ts'

/** What a wrong field is taken for while the rest is checked. */
const untitled = {
  title: 'Untitled',
  shortTitle: 'Untitled',
  authors: [],
  lang: 'en',
  issued: '2000',
  issuedInferred: true,
  publisher: 'unknown',
  rights: 'unknown',
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
  const read = async <Data extends Record<string, unknown>>(
    kind: Kind,
    recordKind: RecordKind<Data>,
  ) => {
    const entries: (Entry<Data> & { brief: string })[] = []
    for (const found of files.filter((file) => file.kind === kind)) {
      const entry = await readEntry(root, found, recordKind)
      problems.push(...entry.problems)
      if (entry.entry) entries.push({ ...entry.entry, brief: found.brief })
    }
    return entries
  }
  const records = await read('brief', {
    schema: schemas.briefRecord,
    fallback: untitled,
  })
  const sections = Map.groupBy(
    await read('sections', {
      schema: schemas.sectionRecord,
      fallback: { title: 'Untitled', editorial: false },
    }),
    ({ brief }) => brief,
  )
  const recommendations = Map.groupBy(
    await read('recommendations', {
      schema: schemas.recommendationRecord,
      fallback: { paragraphs: [] },
    }),
    ({ brief }) => brief,
  )
  const endnotes = Map.groupBy(
    await read('endnotes', { schema: schemas.endnoteRecord, fallback: {} }),
    ({ brief }) => brief,
  )
  const pullQuotes = Map.groupBy(
    await read('pull-quotes', { schema: schemas.pullQuoteRecord, fallback: {} }),
    ({ brief }) => brief,
  )
  const { library, problems: found } = assembleLibrary({
    briefs: records.map((record): BriefSource => ({
      slug: record.brief,
      record,
      sections: sections.get(record.brief) ?? [],
      recommendations: recommendations.get(record.brief) ?? [],
      endnotes: endnotes.get(record.brief) ?? [],
      pullQuotes: pullQuotes.get(record.brief) ?? [],
    })),
    authors: await read('authors', {
      schema: schemas.authorRecord,
      fallback: { given: '', family: 'Unknown', role: '', links: [] },
    }),
    topics: await read('topics', {
      schema: schemas.topicRecord,
      fallback: { term: '', aliases: [] },
    }),
  })
  return { library, problems: [...problems, ...found].sort(byPlace), files: files.length }
}

async function readEntry<Data extends Record<string, unknown>>(
  root: URL,
  { file, name }: ContentFile,
  kind: RecordKind<Data>,
): Promise<{ entry?: Entry<Data>; problems: Problem[] }> {
  const source = await readSourceFile(root, file)
  if ('code' in source) return { problems: [source] }
  const { data, problems } = readRecord(source, kind)
  const body: Root = parseBody(source.body, file, data)
  return { entry: { file, name, data, body }, problems }
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
