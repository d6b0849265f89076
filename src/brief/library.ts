/** The library: every brief with all cross references resolved, its authors and topics. */
import { explainAcronyms } from './abbreviations.ts'
import { isSheetNumber, reservedSlugs } from './address.ts'
import { buildBrief } from './assemble.ts'
import type { Author, Brief, Text } from './brief.ts'
import { libraryRecord, type AuthorRecord, type LibraryRecord } from './front-matter.ts'
import { checkMarkup, refuseReferences } from './markup.ts'
import { compileVocabulary } from './mentions.ts'
import { error, type Problem } from './problem.ts'
import type { BriefSource, Entry, LibrarySource } from './source.ts'
import { textOf } from './text.ts'
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
 * @returns the library, and every problem found in it; where there are errors the library is as
 *   complete as they allow and must not be published
 */
export function assembleLibrary(source: LibrarySource): { library: Library; problems: Problem[] } {
  const authors = source.authors.map(buildAuthor)
  const assembled = source.briefs.map((brief) => buildBrief(brief, authors))
  const forms = topicForms(source.topics)
  const vocabulary = compileVocabulary(forms)
  const formsBySlug = new Map(forms.map((form) => [form.slug, form]))
  const briefs = assembled
    .map(({ brief }) => explainAcronyms(brief, formsBySlug, vocabulary))
    .sort(newestFirst)
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
      ...source.briefs.flatMap(refuseReserved),
      ...[...source.authors, ...source.topics].flatMap(refuseSheetNumbers),
      ...[...(source.record ? [source.record] : []), ...source.authors, ...source.topics].flatMap(
        checkMarkup,
      ),
      ...(source.record ? refuseReferences(source.record, 'The introduction') : []),
      ...assembled.flatMap((one) => one.problems),
      ...problems,
    ],
  }
}

function buildAuthor({ name, data, body }: Entry<AuthorRecord>): Author {
  return { slug: name, ...data, about: textOf(body).prose }
}

function newestFirst(one: Brief, other: Brief): number {
  return other.issued.localeCompare(one.issued) || one.title.localeCompare(other.title, one.lang)
}

function refuseReserved({ slug, record }: BriefSource): Problem[] {
  if (reservedSlugs.includes(slug)) {
    const message = `A brief cannot be called “${slug}”: the site keeps that address for itself.`
    return [error('reserved-slug', record, message, 'Rename the folder.')]
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const message = `The folder name “${slug}” cannot stand in an address.`
    const mend = 'Use small letters a to z, digits and single hyphens.'
    return [error('unfit-slug', record, message, mend)]
  }
  return []
}

function refuseSheetNumbers({ file, name }: Entry<unknown>): Problem[] {
  if (!isSheetNumber(name)) return []
  const message = `The file name “${name}” is the address of a page of the index.`
  return [error('reserved-slug', { file }, message, 'Put a word into the name.')]
}
