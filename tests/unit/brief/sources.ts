/** Briefs for tests, written as an editor would write them. */
import { buildBrief } from '../../../src/brief/assembly/brief.ts'
import type { Brief } from '../../../src/brief/model/brief.ts'
import {
  briefRecord,
  endnoteRecord,
  pullQuoteRecord,
  recommendationRecord,
  sectionRecord,
  type PullQuoteRecord,
} from '../../../src/brief/model/front-matter.ts'
import type { Problem } from '../../../src/brief/problems/problem.ts'
import type { BriefSource, Entry } from '../../../src/brief/model/source.ts'
import { parseBody } from '../../../src/content/markdown/parse.ts'

export interface Draft {
  /** Markdown by title. */
  sections: Record<string, string>
  /** Markdown of 1.md, 2.md and so on. */
  endnotes?: string[]
  recommendations?: { body: string; paragraphs: string[] }[]
  pullQuotes?: (PullQuoteRecord & { body: string })[]
}

const folder = 'content/test-brief'

/** @returns one file, its body parsed as the site parses it */
export function entry<Data extends object>(file: string, data: Data, body: string): Entry<Data> {
  const name = file.replace(/^.*\/|\.md$/g, '')
  return { file, name, data, body: parseBody(body, file, data) }
}

/** @returns the files of a brief called `test-brief` */
export function sourceOf(draft: Draft): BriefSource {
  const record = briefRecord.parse({
    title: 'A Test',
    shortTitle: 'Test',
    authors: ['ana-ruiz'],
    lang: 'en',
    issued: 2021,
    publisher: 'A Press',
    rights: 'None.',
  })
  const numbered = <Data extends object>(kind: string, index: number, data: Data, body: string) =>
    entry(`${folder}/${kind}/${index + 1}.md`, data, body)
  return {
    slug: 'test-brief',
    record: entry(`${folder}/brief.md`, record, 'A standfirst.'),
    sections: Object.entries(draft.sections).map(([title, body], index) =>
      entry(`${folder}/sections/0${index + 1}.md`, sectionRecord.parse({ title }), body),
    ),
    endnotes: (draft.endnotes ?? []).map((body, index) =>
      numbered('endnotes', index, endnoteRecord.parse({}), body),
    ),
    recommendations: (draft.recommendations ?? []).map(({ body, paragraphs }, index) =>
      numbered('recommendations', index, recommendationRecord.parse({ paragraphs }), body),
    ),
    pullQuotes: (draft.pullQuotes ?? []).map(({ body, ...data }, index) =>
      numbered('pull-quotes', index, pullQuoteRecord.parse(data), body),
    ),
  }
}

/** @returns the assembled brief and its problems */
export function build(draft: Draft): { brief: Brief; problems: Problem[] } {
  const author = { slug: 'ana-ruiz', given: 'Ana', family: 'Ruiz', role: '', links: [], about: [] }
  return buildBrief(sourceOf(draft), new Map([[author.slug, author]]))
}

/** @returns the codes of the problems of a draft */
export function codesOf(draft: Draft): string[] {
  return build(draft).problems.map(({ code }) => code)
}
