/** Briefs for tests, written as an editor would write them. */
import { buildBriefs } from '../../../src/brief/assembly/briefs.ts'
import { inReadingOrder } from '../../../src/brief/assembly/parts.ts'
import { notesIn } from '../../../src/brief/assembly/endnotes.ts'
import { formatReferences } from '../../../src/cite/references/format-references.ts'
import type { Brief } from '../../../src/brief/model/brief.ts'
import {
  briefRecord,
  endnoteRecord,
  noteListRecord,
  pullQuoteRecord,
  recommendationRecord,
  sectionRecord,
  summaryRecord,
  type BriefRecord,
  type PullQuoteRecord,
  type RecommendationRecord,
  type SectionRecord,
} from '../../../src/brief/model/front-matter.ts'
import type { Problem } from '../../../src/brief/problems/problem.ts'
import type { BriefSource, Entry } from '../../../src/brief/model/source.ts'
import { referenceName } from '../../../src/i18n/reference-name.ts'
import { readBibtex } from '../../../src/content/references/bibtex.ts'
import { parseBody } from '../../../src/content/markdown/parse.ts'

export interface Draft {
  /** Markdown by title. */
  sections: Record<string, string>
  /** Fields of sections by title, and the folder below `sections` that the file is in. */
  fields?: Record<string, Partial<SectionRecord> & { folder?: string }>
  /** Fields of the record. */
  record?: Partial<BriefRecord>
  /** Markdown of 1.md, 2.md and so on. */
  endnotes?: string[]
  recommendations?: (Partial<RecommendationRecord> & { body: string })[]
  /** The field `recommendations` of `brief.md`. */
  list?: BriefRecord['recommendations']
  /** `summary.md` */
  summary?: string
  /** `endnotes.md` */
  noteList?: string
  pullQuotes?: (PullQuoteRecord & { body: string })[]
  /** `references.bib` */
  bibliography?: string
}

/** @returns one file, its body parsed as the site parses it */
export function entry<Data extends object>(
  file: string,
  data: Data,
  body: string,
  cites = false,
): Entry<Data> {
  const name = file.replace(/^.*\/|\.md$/g, '')
  return { file, name, data, body: parseBody(body, file, data, [], cites) }
}

/** @returns the files of a brief, by default called `test-brief` */
export function sourceOf(draft: Draft, slug = 'test-brief'): BriefSource {
  const folder = `content/${slug}`
  const cites = draft.bibliography !== undefined
  const record = briefRecord.parse({
    title: 'A Test',
    shortTitle: 'Test',
    authors: ['ana-ruiz'],
    lang: 'en',
    issued: 2021,
    publisher: 'A Press',
    rights: 'None.',
    recommendations: draft.list,
    ...draft.record,
  })
  const noteList =
    draft.noteList === undefined
      ? undefined
      : entry(`${folder}/endnotes.md`, noteListRecord.parse({}), draft.noteList, cites)
  const numbered = <Data extends object>(kind: string, index: number, data: Data, body: string) =>
    entry(`${folder}/${kind}/${index + 1}.md`, data, body, cites)
  return {
    slug,
    record: entry(`${folder}/brief.md`, record, 'A standfirst.'),
    sections: inReadingOrder(
      Object.entries(draft.sections).map(([title, body], index) => {
        const { folder: part, ...fields } = draft.fields?.[title] ?? {}
        const path = `${folder}/sections/${part === undefined ? '' : `${part}/`}0${index + 1}.md`
        return entry(path, sectionRecord.parse({ title, ...fields }), body, cites)
      }),
    ),
    summary:
      draft.summary === undefined
        ? undefined
        : entry(`${folder}/summary.md`, summaryRecord.parse({}), draft.summary, cites),
    noteList,
    endnotes: [
      ...(draft.endnotes ?? []).map((body, index) =>
        numbered('endnotes', index, endnoteRecord.parse({}), body),
      ),
      ...(noteList ? notesIn(noteList) : []),
    ],
    recommendations: (draft.recommendations ?? []).map(({ body, ...data }, index) =>
      numbered('recommendations', index, recommendationRecord.parse(data), body),
    ),
    pullQuotes: (draft.pullQuotes ?? []).map(({ body, ...data }, index) =>
      numbered('pull-quotes', index, pullQuoteRecord.parse(data), body),
    ),
    files: [],
    bibliography:
      draft.bibliography === undefined
        ? undefined
        : {
            works: readBibtex(draft.bibliography, `${folder}/references.bib`, 'en').works,
            styles: new Map(),
          },
  }
}

/** @returns the assembled brief and its problems */
export function build(draft: Draft): { brief: Brief; problems: Problem[] } {
  const author = { slug: 'ana-ruiz', given: 'Ana', family: 'Ruiz', role: '', links: [], about: [] }
  const [built] = buildBriefs(
    [sourceOf(draft)],
    new Map([[author.slug, author]]),
    referenceName,
    formatReferences,
  )
  if (!built) throw new Error('There is no brief.')
  return built
}

/** @returns the codes of the problems of a draft */
export function codesOf(draft: Draft): string[] {
  return build(draft).problems.map(({ code }) => code)
}
