/** Assembles one brief from its files. */
import { placeAliases } from './aliases.ts'
import { summaryId, titleId } from '../model/address.ts'
import type { Author, Brief } from '../model/brief.ts'
import { imagePath } from '../model/image-path.ts'
import { buildContributors } from './contributors.ts'
import { buildEndnotes } from './endnotes.ts'
import { withFileLinks } from './file-links.ts'
import { checkOutline, refuseHeadings } from './check-headings.ts'
import { linkedFromAnywhere } from './links.ts'
import { checkMarkup, type Piece } from './check-markup.ts'
import { checkNoteList } from './note-list.ts'
import { NoteReferences } from './note-references.ts'
import { checkNumbers, numberOf } from './file-numbers.ts'
import { error, type Problem } from '../problems/problem.ts'
import { buildPullQuotes, placePullQuotes } from './pull-quotes.ts'
import { countWords, readingMinutes } from '../model/reading-time.ts'
import { buildRecord } from './record.ts'
import { buildRecommendations, listRecommendations } from './recommendations.ts'
import { buildSummary } from './summary.ts'
import { buildSections, paragraphsOf } from './sections.ts'
import type { Reference } from '../model/reference.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { textOf } from '../text/plain-text.ts'

/**
 * Assembles a brief and resolves every cross reference in it.
 *
 * @param files the brief's parsed files
 * @param authors the library's authors by slug
 * @param works its reference list
 * @returns the brief and its problems; with errors the brief is incomplete and must not be published
 */
export function buildBrief(
  files: BriefSource,
  authors: ReadonlyMap<string, Author>,
  works: readonly Reference[] = [],
): { brief: Brief; problems: Problem[] } {
  const source = withFileLinks(files)
  const { slug, record } = source
  const { picture } = record.data
  const references = new NoteReferences(
    source.endnotes.flatMap((note) => numberOf(note) ?? []),
    source.noteList?.file,
  )
  const { sections, problems: ofSections } = buildSections(
    source.sections,
    references,
    record.data.numbering,
    source.summary ? [summaryId, titleId(summaryId)] : [],
  )
  const paragraphs = paragraphsOf(sections)
  const advice = buildRecommendations(source.recommendations, paragraphs, references)
  const { list, problems: ofList } = listRecommendations(
    source.recommendations,
    advice.recommendations,
    record,
    sections,
  )
  const summary = source.summary && buildSummary(source.summary, references)
  const { endnotes, problems: ofNotes } = buildEndnotes(source.endnotes, references)
  const { placed, problems: ofQuotes } = buildPullQuotes(source.pullQuotes, paragraphs)
  const { problems: ofNames, ...contributors } = buildContributors(source, authors)
  const { problems: ofRecord, ...rest } = buildRecord(source)
  const standfirst = textOf(record.body)
  const plain = sections.flatMap(({ flow }) => flow.map((block) => block.plain)).join('\n')
  const words = countWords(plain, record.data.lang)

  const brief: Brief = {
    ...record.data,
    slug,
    picture: picture && { ...picture, src: imagePath(record.file, picture.src) },
    ...contributors,
    ...rest,
    standfirst: { ...standfirst, prose: linkedFromAnywhere(standfirst.prose, source) },
    summary,
    recommendations: advice.recommendations,
    recommendationList: list,
    sections: placePullQuotes(sections, placed),
    endnotes,
    references: [...works],
    pullQuotes: placed.map(({ quote }) => quote),
    aliases: [],
    withdrawn: [],
    words,
    minutes: readingMinutes(words),
  }
  const ofAliases = placeAliases(brief, record)
  return {
    brief,
    problems: [
      ...checkBodies(source),
      ...checkNumbers(source.recommendations, 'a recommendation'),
      ...checkNumbers(source.endnotes, 'an endnote'),
      ...checkNumbers(source.pullQuotes, 'a pull quote'),
      ...ofNames,
      ...ofRecord,
      ...missingSections(source),
      ...ofSections,
      ...references.problems(),
      ...ofNotes,
      ...advice.problems,
      ...ofList,
      ...ofQuotes,
      ...ofAliases,
    ],
  }
}

function checkBodies(source: BriefSource): Problem[] {
  const { record, summary, sections, recommendations, endnotes, noteList, pullQuotes } = source
  const others = [
    [record, 'A standfirst'],
    ...(summary ? [[summary, 'A summary'] as const] : []),
    ...recommendations.map((entry) => [entry, 'A recommendation'] as const),
    ...endnotes.map((entry) => [entry, 'An endnote'] as const),
    ...pullQuotes.map((entry) => [entry, 'A pull quote'] as const),
  ] satisfies (readonly [Entry<unknown>, Piece])[]
  return [
    ...(noteList ? checkNoteList(noteList) : []),
    ...sections.flatMap((entry) => [...checkMarkup(entry, 'A section'), ...checkOutline(entry)]),
    ...others.flatMap(([entry, piece]) => [
      ...checkMarkup(entry, piece),
      ...refuseHeadings(entry, piece),
    ]),
  ]
}

function missingSections({ record, sections }: BriefSource): Problem[] {
  if (sections.length > 0) return []
  return [
    error(
      'no-sections',
      { file: record.file },
      'This brief has no sections.',
      'Add the first one as sections/01-title.md next to this file.',
    ),
  ]
}
