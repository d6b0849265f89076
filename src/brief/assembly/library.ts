/** The library: every brief with all cross references resolved, its authors and topics. */
import { isPageNumber, reservedSlugs } from '../model/address.ts'
import { warnOfUnarchived } from './archived-links.ts'
import { buildBriefs } from './briefs.ts'
import type { NameOfTarget } from './cross-references.ts'
import type { Author, Brief, Text } from '../model/brief.ts'
import { libraryRecord, type AuthorRecord, type LibraryRecord } from '../model/front-matter.ts'
import { checkLinks } from './links.ts'
import { entriesOf } from './entries.ts'
import { checkMarkup } from './check-markup.ts'
import { imagePath } from './own-files.ts'
import { compileVocabulary } from '../topics/mentions.ts'
import { error, warning, type Problem } from '../problems/problem.ts'
import { LinkTargets } from './link-targets.ts'
import { checkTranslations, namedIn } from './record.ts'
import { checkSlug } from './slug.ts'
import type { FormatReferences } from '../model/reference.ts'
import type { BriefSource, Entry, LibrarySource } from '../model/source.ts'
import { blocksOf, textOf } from '../text/plain-text.ts'
import { buildTopics, topicForms, type Topic } from '../topics/topic.ts'

export interface Library extends LibraryRecord {
  /** Path of the publisher's mark from the project's root. */
  mark?: string | undefined
  /** The text about the library on the front page; absent if `library.md` has none. */
  introduction?: Text | undefined
  /** Newest first; briefs of one date by title. */
  briefs: Brief[]
  authors: Author[]
  topics: Topic[]
}

/**
 * @param files the parsed files
 * @param nameOf names the places that cross references lead to
 * @param format formats the citations and references of a brief
 * @returns the library and its problems; with errors it is incomplete and must not be published
 */
export function assembleLibrary(
  files: LibrarySource,
  nameOf: NameOfTarget,
  format: FormatReferences,
): { library: Library; problems: Problem[] } {
  const authors = files.authors.map(buildAuthor)
  const vocabulary = compileVocabulary(topicForms(files.topics))
  const authorOf = new Map(authors.map((author) => [author.slug, author]))
  const built = buildBriefs(files.briefs.toSorted(newestFirst), authorOf, nameOf, format)
  const source = { ...files, briefs: built.map((one) => one.source) }
  const briefs = built.map(({ brief }) => brief)
  const record = source.record?.data ?? libraryRecord.parse({})
  const { topics, problems } = buildTopics(source.topics, briefs, vocabulary, record.lang)
  const introduction = source.record && textOf(source.record.body)
  return {
    library: {
      ...record,
      mark: record.mark && imagePath(source.record?.file ?? '', record.mark),
      introduction: introduction?.plain === '' ? undefined : introduction,
      briefs,
      authors,
      topics,
    },
    problems: [
      ...checkSlugs(source),
      ...(source.record ? checkMarkup(source.record, 'An introduction') : []),
      ...source.authors
        .filter(({ body }) => blocksOf(body).length > 0)
        .flatMap((entry) => checkMarkup(entry, 'A text about an author')),
      ...source.topics.flatMap((entry) => checkMarkup(entry, 'A definition')),
      ...built.flatMap((one) => one.problems),
      ...problems,
      ...checkTranslations(source.briefs),
      ...warnOfUnusedAuthors(source),
      ...(record.archivedLinks ? source.briefs.flatMap(warnOfUnarchived) : []),
      ...checkAllLinks(source, new LinkTargets(briefs, topics, source)),
    ],
  }
}

function buildAuthor({ file, name: slug, data, body }: Entry<AuthorRecord>): Author {
  const { given = '', family = '', suffix, name, portrait, ...others } = data
  return {
    ...others,
    ...(name === undefined ? { given, family, ...(suffix !== undefined && { suffix }) } : { name }),
    slug,
    portrait: portrait && imagePath(file, portrait),
    about: blocksOf(body),
  }
}

function newestFirst({ record: one }: BriefSource, { record: other }: BriefSource): number {
  const byDate = other.data.issued.localeCompare(one.data.issued)
  return byDate || one.data.title.localeCompare(other.data.title, one.data.lang)
}

function checkSlugs({ briefs, authors, topics }: LibrarySource): Problem[] {
  return [
    ...briefs.flatMap(({ slug, record }) => {
      if (!reservedSlugs.includes(slug)) return checkSlug(slug, 'folder', record)
      const message = `A brief cannot be called “${slug}”: the site uses that address itself.`
      return [error('reserved-slug', { file: record.file }, message, 'Rename the folder.')]
    }),
    ...[...authors, ...topics].flatMap(({ name, file }) => {
      if (!isPageNumber(name)) return checkSlug(name, 'file', { file })
      const message = `The file name “${name}” is the address of a page of the list.`
      return [error('reserved-slug', { file }, message, 'Add a word to the name.')]
    }),
  ]
}

function warnOfUnusedAuthors({ authors, briefs }: LibrarySource): Problem[] {
  const named = new Set(briefs.flatMap(({ record }) => namedIn(record.data)))
  return authors
    .filter(({ name }) => !named.has(name))
    .map(({ file, name }) => {
      const hint = `Add ${name} to the authors of a brief, or delete the file.`
      return warning('unused-author', { file }, `No brief has the author “${name}”.`, hint)
    })
}

function checkAllLinks(source: LibrarySource, site: LinkTargets): Problem[] {
  const { record: library, briefs, authors, topics } = source
  return [
    ...briefs.flatMap((brief) => checkLinks(entriesOf(brief), site, brief)),
    ...checkLinks([...(library ? [library] : []), ...authors, ...topics], site),
  ]
}
