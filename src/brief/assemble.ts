/** From the files of one brief to the brief, every cross reference resolved. */
import { placeAliases } from './aliases.ts'
import type { Author, Brief } from './brief.ts'
import { buildEndnotes } from './endnotes.ts'
import { checkMarkup, refuseReferences } from './markup.ts'
import { NoteReferences } from './note-references.ts'
import { checkNumbers, numberOf } from './numbered.ts'
import { error, placeOfField, type Problem } from './problem.ts'
import { buildPullQuotes, placePullQuotes } from './pull-quotes.ts'
import { countWords, readingMinutes } from './reading-time.ts'
import { buildRecommendations } from './recommendations.ts'
import { buildSections, paragraphsOf } from './sections.ts'
import type { BriefSource } from './source.ts'
import { textOf } from './text.ts'

/**
 * Relates the files of one brief to one another.
 *
 * @param source the brief's parsed files
 * @param authors the library's authors
 * @returns the brief, and every problem found in it; where there are errors the brief is as
 *   complete as they allow and must not be published
 */
export function buildBrief(
  source: BriefSource,
  authors: readonly Author[],
): { brief: Brief; problems: Problem[] } {
  const { slug, record } = source
  const references = new NoteReferences(source.endnotes.flatMap((note) => numberOf(note) ?? []))
  const { sections, problems: ofSections } = buildSections(source.sections, references)
  const { endnotes, problems: ofNotes } = buildEndnotes(source.endnotes, references)
  const paragraphs = paragraphsOf(sections)
  const advice = buildRecommendations(source.recommendations, paragraphs)
  const { placed, problems: ofQuotes } = buildPullQuotes(source.pullQuotes, paragraphs)
  const words = sections
    .flatMap(({ flow }) => flow)
    .reduce((sum, { plain }) => sum + countWords(plain, record.data.lang), 0)

  const brief: Brief = {
    ...record.data,
    slug,
    authors: record.data.authors.flatMap((name) => authors.find((one) => one.slug === name) ?? []),
    standfirst: textOf(record.body),
    recommendations: advice.recommendations,
    sections: placePullQuotes(sections, placed),
    endnotes,
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
      ...bodiesOf(source).flatMap(checkMarkup),
      ...checkNumbers(source.recommendations, 'a recommendation'),
      ...checkNumbers(source.endnotes, 'an endnote'),
      ...checkNumbers(source.pullQuotes, 'a pull quote'),
      ...refuseReferences(record, 'A standfirst'),
      ...missingAuthors(source, authors),
      ...missingSections(source),
      ...ofSections,
      ...references.problems,
      ...ofNotes,
      ...advice.problems,
      ...ofQuotes,
      ...ofAliases,
    ],
  }
}

function bodiesOf({ record, sections, recommendations, endnotes, pullQuotes }: BriefSource) {
  return [record, ...sections, ...recommendations, ...endnotes, ...pullQuotes]
}

function missingAuthors({ record }: BriefSource, authors: readonly Author[]): Problem[] {
  const known = authors.map(({ slug }) => slug)
  return record.data.authors
    .filter((name) => !known.includes(name))
    .map((name) =>
      error(
        'unknown-author',
        placeOfField(record, 'authors'),
        `There is no author “${name}”.`,
        `Add content/authors/${name}.md, or name one of these: ${known.join(', ')}.`,
      ),
    )
}

function missingSections({ record, sections }: BriefSource): Problem[] {
  if (sections.length > 0) return []
  return [
    error(
      'no-sections',
      { file: record.file },
      'This brief has no text.',
      'Add its first section as sections/01-title.md beside this file.',
    ),
  ]
}
