/** The library: every brief with all cross references resolved, its authors and topics. */
import { reservedSlugs } from './address.ts'
import { buildBrief } from './assemble.ts'
import type { Author, Brief } from './brief.ts'
import type { AuthorRecord } from './front-matter.ts'
import { refuseHeadings } from './headings.ts'
import { checkLinks } from './links.ts'
import { checkMarkup, type Piece } from './markup.ts'
import { error, warning, type Problem } from './problem.ts'
import { SiteMap } from './site-map.ts'
import { checkSlug } from './slug.ts'
import type { Entry, LibrarySource } from './source.ts'
import { blocksOf } from './text.ts'
import { buildTopics, type Topic } from './topic.ts'

export interface Library {
  /** Newest first; briefs of one date by title. */
  briefs: Brief[]
  authors: Author[]
  topics: Topic[]
}

/**
 * Relates all files of the library to one another.
 *
 * @param source the parsed files
 * @returns the library, and every problem found in it; where there are errors the library is as
 *   complete as they allow and must not be published
 */
export function assembleLibrary(source: LibrarySource): { library: Library; problems: Problem[] } {
  const authors = source.authors.map(buildAuthor)
  const bySlug = new Map(authors.map((author) => [author.slug, author]))
  const assembled = source.briefs.map((brief) => buildBrief(brief, bySlug))
  const briefs = assembled.map(({ brief }) => brief).sort(newestFirst)
  const { topics, problems } = buildTopics(source.topics, briefs)
  return {
    library: { briefs, authors, topics },
    problems: [
      ...checkSlugs(source),
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

function newestFirst(one: Brief, other: Brief): number {
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

function checkAllLinks({ briefs, authors, topics }: LibrarySource, site: SiteMap): Problem[] {
  return [
    ...briefs.flatMap(({ slug, record, sections, recommendations, endnotes, pullQuotes }) =>
      [record, ...sections, ...recommendations, ...endnotes, ...pullQuotes].flatMap((entry) =>
        checkLinks(entry, site, slug),
      ),
    ),
    ...[...authors, ...topics].flatMap((entry) => checkLinks(entry, site)),
  ]
}
