/** The library: every brief with all cross references resolved, its authors and topics. */
import { explainAcronyms } from './acronyms.ts'
import { isPageNumber, reservedSlugs } from '../model/address.ts'
import { buildBrief } from './brief.ts'
import type { Author, Brief, Text } from '../model/brief.ts'
import { libraryRecord, type AuthorRecord, type LibraryRecord } from '../model/front-matter.ts'
import { refuseHeadings } from './headings.ts'
import { checkLinks, ownLinks, type OwnLink } from './links.ts'
import { checkMarkup, type Piece } from './markup.ts'
import { compileVocabulary, type TopicForms, type Vocabulary } from '../topics/mentions.ts'
import { error, warning, type Problem } from '../problems/problem.ts'
import { LinkTargets } from './link-targets.ts'
import { checkSlug } from './slug.ts'
import type { BriefSource, Entry, LibrarySource } from '../model/source.ts'
import { blocksOf, textOf } from '../text/text.ts'
import {
  buildTopics,
  mentionsIn,
  topicForms,
  type Topic,
  type TopicMention,
} from '../topics/topic.ts'

export interface Library extends LibraryRecord {
  /** What the front page says of the library; absent where its editor wrote nothing. */
  introduction?: Text | undefined
  /** Newest first; briefs of one date by title. */
  briefs: Brief[]
  authors: Author[]
  topics: Topic[]
}

/** A brief with what the library needs to know of it. */
interface AssembledBrief {
  brief: Brief
  problems: Problem[]
  /** Its links within the site: only the whole library knows whether they lead anywhere. */
  links: OwnLink[]
  mentions: TopicMention[]
}

/**
 * Assembles the library: resolves every cross reference between its files.
 *
 * @param source the parsed files
 * @returns the library and every problem found in it; if there are errors, the library is as
 *   complete as they allow and must not be published
 */
export function assembleLibrary(source: LibrarySource): { library: Library; problems: Problem[] } {
  const authors = source.authors.map(buildAuthor)
  const forms = topicForms(source.topics)
  const shared = {
    authors: new Map(authors.map((author) => [author.slug, author])),
    topics: new Map(forms.map((form) => [form.slug, form])),
    vocabulary: compileVocabulary(forms),
  }
  const assembled = source.briefs.toSorted(newestFirst).map((one) => assembleBrief(one, shared))
  const briefs = assembled.map(({ brief }) => brief)
  const record = source.record?.data ?? libraryRecord.parse({})
  const { topics, problems } = buildTopics(source.topics, assembled, record.lang)
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
      ...[...source.authors, ...source.topics].flatMap(refusePageNumbers),
      ...(source.record ? checkText(source.record, 'An introduction') : []),
      ...source.authors.flatMap((entry) => checkText(entry, 'A text about an author')),
      ...source.topics.flatMap((entry) => checkText(entry, 'A definition')),
      ...assembled.flatMap((one) => one.problems),
      ...problems,
      ...noteUnusedAuthors(source),
      ...checkAllLinks(source, assembled, new LinkTargets(briefs, topics, source)),
    ],
  }
}

/** What a brief shares with the others. */
interface Shared {
  authors: ReadonlyMap<string, Author>
  topics: ReadonlyMap<string, TopicForms>
  vocabulary: Vocabulary
}

function assembleBrief(
  source: BriefSource,
  { authors, topics, vocabulary }: Shared,
): AssembledBrief {
  const { record, sections, recommendations, endnotes, pullQuotes } = source
  const entries = [record, ...sections, ...recommendations, ...endnotes, ...pullQuotes]
  const { brief, problems } = buildBrief(source, authors)
  return {
    brief: explainAcronyms(brief, topics, vocabulary),
    problems,
    links: entries.flatMap(ownLinks),
    mentions: mentionsIn(brief, vocabulary),
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
  const message = `A brief cannot be called “${slug}”: the site uses that address itself.`
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
      const hint = `Add ${name} to the authors of a brief, or delete the file.`
      return warning('unused-author', { file }, `No brief has the author “${name}”.`, hint)
    })
}

function checkAllLinks(
  { record, authors, topics }: LibrarySource,
  assembled: readonly AssembledBrief[],
  site: LinkTargets,
): Problem[] {
  const others = [...(record ? [record] : []), ...authors, ...topics]
  return [
    ...assembled.flatMap(({ brief, links }) => checkLinks(links, site, brief.slug)),
    ...checkLinks(others.flatMap(ownLinks), site),
  ]
}

function refusePageNumbers({ file, name }: Entry<unknown>): Problem[] {
  if (!isPageNumber(name)) return []
  const message = `The file name “${name}” is the address of a page of the list.`
  return [error('reserved-slug', { file }, message, 'Add a word to the name.')]
}
