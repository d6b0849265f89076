/** Assembles one brief from its files. */
import { placeAliases } from './aliases.ts'
import { summaryId } from '../model/address.ts'
import type { Author, Brief, Summary } from '../model/brief.ts'
import type { SummaryRecord } from '../model/front-matter.ts'
import { buildEndnotes, checkNoteList } from './endnotes.ts'
import { linkedFromAnywhere } from './links.ts'
import { checkMarkup } from './check-markup.ts'
import { NoteReferences } from './note-references.ts'
import { checkNumbers, numberOf } from './file-numbers.ts'
import { imagePath, withOwnFiles } from './own-files.ts'
import { error, type Problem } from '../problems/problem.ts'
import { buildPullQuotes, placePullQuotes } from './pull-quotes.ts'
import { countWords, readingMinutes } from '../model/reading-time.ts'
import { buildRecord } from './record.ts'
import { buildRecommendations } from './recommendations.ts'
import { buildSections, paragraphsOf } from './sections.ts'
import type { Reference } from '../model/reference.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { blocksOf, plainText, textOf } from '../text/plain-text.ts'

/**
 * @param files the parsed files of a brief
 * @param authors the library's authors by slug
 * @param references its reference list
 * @returns the brief and its problems; with errors it is incomplete and must not be published
 */
export function buildBrief(
  files: BriefSource,
  authors: ReadonlyMap<string, Author>,
  references: readonly Reference[] = [],
): { brief: Brief; problems: Problem[] } {
  const problems = checkBodies(files)
  const source = withOwnFiles(files)
  const { slug, record } = source
  const { picture, lang } = record.data
  const named = buildRecord(source, authors, problems)
  const notes = new NoteReferences(
    source.endnotes.flatMap((note) => numberOf(note) ?? []),
    source.noteList?.file,
  )
  const sections = buildSections(source, notes, problems)
  const paragraphs = paragraphsOf(sections)
  const advice = buildRecommendations(source, sections, notes, problems)
  const summary = source.summary && buildSummary(source.summary, notes)
  const endnotes = buildEndnotes(source.endnotes, notes, problems)
  problems.push(...notes.problems())
  const placed = buildPullQuotes(source.pullQuotes, paragraphs, problems)
  const standfirst = textOf(record.body)
  const plain = sections.flatMap(({ flow }) => flow.map((block) => block.plain)).join('\n')
  const words = countWords(plain, lang)

  const brief: Brief = {
    ...record.data,
    slug,
    picture: picture && { ...picture, src: imagePath(record.file, picture.src) },
    ...named,
    standfirst: { ...standfirst, prose: linkedFromAnywhere(standfirst.prose, slug) },
    summary,
    ...advice,
    sections: placePullQuotes(sections, placed),
    endnotes,
    references: [...references],
    pullQuotes: placed.map(({ quote }) => quote),
    aliases: [],
    withdrawn: [],
    words,
    minutes: readingMinutes(words),
  }
  placeAliases(brief, record, problems)
  return { brief, problems }
}

/** The problems of the texts themselves, as editors wrote them. */
function checkBodies(source: BriefSource): Problem[] {
  const { record, summary, sections, recommendations, endnotes, noteList, pullQuotes } = source
  return [
    ...(noteList ? checkNoteList(noteList) : []),
    ...sections.flatMap((entry) => checkMarkup(entry, 'A section')),
    ...checkMarkup(record, 'A standfirst'),
    ...(summary ? checkMarkup(summary, 'A summary') : []),
    ...recommendations.flatMap((entry) => checkMarkup(entry, 'A recommendation')),
    ...endnotes.flatMap((entry) => checkMarkup(entry, 'An endnote')),
    ...pullQuotes.flatMap((entry) => checkMarkup(entry, 'A pull quote')),
    ...checkNumbers(recommendations, 'a recommendation'),
    ...checkNumbers(endnotes, 'an endnote'),
    ...checkNumbers(pullQuotes, 'a pull quote'),
    ...(sections.length === 0 ? [withoutSections(record)] : []),
  ]
}

const withoutSections = ({ file }: Entry<unknown>): Problem =>
  error(
    'no-sections',
    { file },
    'This brief has no sections.',
    'Add the first one as sections/01-title.md next to this file.',
  )

function buildSummary(entry: Entry<SummaryRecord>, notes: NoteReferences): Summary {
  const prose = notes.resolve(blocksOf(entry.body), entry.file, false)
  return { id: summaryId, ...entry.data, prose, plain: plainText(prose), aliases: [] }
}
