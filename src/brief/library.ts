/** The library: every brief with all cross references resolved, its authors and topics. */
import { explainAcronyms } from './abbreviations.ts'
import { isSheetNumber, reservedSlugs } from './address.ts'
import { buildBrief } from './assemble.ts'
import type { Author, Brief, Text } from './brief.ts'
import { libraryRecord, type AuthorRecord, type LibraryRecord } from './front-matter.ts'
import { refuseHeadings } from './headings.ts'
import { checkLinks } from './links.ts'
import { checkMarkup, type Piece } from './markup.ts'
import { compileVocabulary } from './mentions.ts'
import { error, warning, type Problem } from './problem.ts'
import { SiteMap } from './site-map.ts'
import { checkSlug } from './slug.ts'
import type { BriefSource, Entry, LibrarySource } from './source.ts'
import { blocksOf, textOf } from './text.ts'
import { buildTopics, topicForms, type Topic } from './topic.ts'

export interface Library extends LibraryRecord {
  /** What the front page says of the library; absent where its editor wrote nothing. */
  introduction?: Text | undefined
  /** Newest first; briefs of one date by title. */
  briefs: Brief[]
  authors: Author[]
  topics: Topic[]
}

/**
 * Relates all files of the library to one another.
 *
 * @param source the parsed files
 * @param tell is told of each brief as soon as it is put together, in the library's order: its
 *   acronyms are not explained yet, and errors may still be found
 * @returns the library, and every problem found in it; where there are errors the library is as
 *   complete as they allow and must not be published
 */
export function assembleLibrary(
  source: LibrarySource,
  tell?: (brief: Brief) => void,
): { library: Library; problems: Problem[] } {
  const authors = source.authors.map(buildAuthor)
  const authorsBySlug = new Map(authors.map((author) => [author.slug, author]))
  const assembled = source.briefs.toSorted(newestFirst).map((one) => {
    const built = buildBrief(one, authorsBySlug)
    tell?.(built.brief)
    return built
  })
  const forms = topicForms(source.topics)
  const vocabulary = compileVocabulary(forms)
  const formsBySlug = new Map(forms.map((form) => [form.slug, form]))
  const briefs = assembled.map(({ brief }) => explainAcronyms(brief, formsBySlug, vocabulary))
  const record = source.record?.data ?? libraryRecord.parse({})
  const { topics, problems } = buildTopics(source.topics, briefs, vocabulary, record.lang)
  const introduction = source.record && textOf(source.record.body)
  return {
    library: {
      ...record,
      introduction: introduction?.plain === '' ? undefined : introduction,
      briefs,
      authors,
      topics,
    },
    problems: [
      ...checkSlugs(source),
      ...[...source.authors, ...source.topics].flatMap(refuseSheetNumbers),
      ...(source.record ? checkText(source.record, 'An introduction') : []),
      ...source.authors.flatMap((entry) => checkText(entry, 'A text about an author')),
      ...source.topics.flatMap((entry) => checkText(entry, 'A definition')),
      ...assembled.flatMap((one) => one.problems),
      ...problems,
      ...noteUnusedAuthors(source),
      ...checkAllLinks(source, new SiteMap(briefs, source)),
    ],
  }
}

function buildAuthor({ name, data, body }: Entry<AuthorRecord>): Author {
  return { slug: name, ...data, about: blocksOf(body) }
}

function newestFirst(
  { record: { data: one } }: BriefSource,
  { record: { data: other } }: BriefSource,
) {
  return other.issued.localeCompare(one.issued) || one.title.localeCompare(other.title, one.lang)
}

function checkSlugs({ briefs, authors, topics }: LibrarySource): Problem[] {
  return [
    ...briefs.flatMap(({ slug, record }) =>
      reservedSlugs.includes(slug) ? [reserved(slug, record)] : checkSlug(slug, 'folder', record),
    ),
    ...[...authors, ...topics].flatMap((entry) => checkSlug(entry.name, 'file', entry)),
  ]
}

function reserved(slug: string, { file }: { file: string }): Problem {
  const message = `A brief cannot be called “${slug}”: the site keeps that address for itself.`
  return error('reserved-slug', { file }, message, 'Rename the folder.')
}

function checkText(entry: Entry<unknown>, piece: Piece): Problem[] {
  return [...checkMarkup(entry, piece), ...refuseHeadings(entry, piece)]
}

function noteUnusedAuthors({ authors, briefs }: LibrarySource): Problem[] {
  const named = new Set(briefs.flatMap(({ record }) => record.data.authors))
  return authors
    .filter(({ name }) => !named.has(name))
    .map(({ file, name }) => {
      const mend = `Write ${name} into the authors of a brief, or delete the file.`
      return warning('unused-author', { file }, `No brief names “${name}” as its author.`, mend)
    })
}

function checkAllLinks(
  { record, briefs, authors, topics }: LibrarySource,
  site: SiteMap,
): Problem[] {
  return [
    ...briefs.flatMap(({ slug, record: own, sections, recommendations, endnotes, pullQuotes }) =>
      [own, ...sections, ...recommendations, ...endnotes, ...pullQuotes].flatMap((entry) =>
        checkLinks(entry, site, slug),
      ),
    ),
    ...[...(record ? [record] : []), ...authors, ...topics].flatMap((entry) =>
      checkLinks(entry, site),
    ),
  ]
}

function refuseSheetNumbers({ file, name }: Entry<unknown>): Problem[] {
  if (!isSheetNumber(name)) return []
  const message = `The file name “${name}” is the address of a page of the index.`
  return [error('reserved-slug', { file }, message, 'Put a word into the name.')]
}
