/** The fields of a brief's record that name other things: people, files and translations. */
import { briefPath } from '../model/address.ts'
import type { Author, Brief, BriefFile } from '../model/brief.ts'
import type { BriefRecord } from '../model/front-matter.ts'
import { FILE_PATH } from '../model/record-fields.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { error, positionOfField, warning, type Problem } from '../problems/problem.ts'
import { nearest } from '../text/nearest.ts'
import { someOf } from '../text/ranges.ts'

const PEOPLE = ['authors', 'editors', 'translators'] as const

/** @returns the file names of all people and organisations that a record names */
export const namedIn = (record: BriefRecord): string[] =>
  PEOPLE.flatMap((field) => record[field] ?? [])

const isElsewhere = (address: string): boolean => /^https?:\/\//.test(address)

/**
 * @param source a brief's parsed files
 * @param authors the library's authors by slug
 * @param problems gets one for each author or file that does not exist, each author named twice, and a
 *   chapter of nothing
 * @returns the parts of the brief that these fields name
 */
export function buildRecord(
  { record, files }: BriefSource,
  authors: ReadonlyMap<string, Author>,
  problems: Problem[],
): Required<Pick<Brief, (typeof PEOPLE)[number] | 'files' | 'translations'>> {
  const { data } = record
  const of = (names: readonly string[]) => names.flatMap((name) => authors.get(name) ?? [])
  problems.push(
    ...PEOPLE.flatMap((field) => unknownNames(record, field, [...authors.keys()])),
    ...missingOriginal(record, files),
    ...chapterOfNothing(record),
  )
  return {
    authors: of(data.authors),
    editors: data.editors && of(data.editors),
    translators: data.translators && of(data.translators),
    files: files.length === 0 ? undefined : files.map(({ name, size }) => ({ name, size })),
    translations:
      data.translations &&
      Object.entries(data.translations).map(([lang, target]) => ({
        lang,
        address: isElsewhere(target) ? target : briefPath(target),
      })),
  }
}

function unknownNames(
  record: Entry<BriefRecord>,
  field: (typeof PEOPLE)[number],
  known: readonly string[],
): Problem[] {
  return (record.data[field] ?? []).flatMap((name, index, all) => {
    const position = positionOfField(record, `${field}.${index}`)
    if (all.indexOf(name) < index) {
      const message = `The ${field.slice(0, -1)} “${name}” is named twice.`
      return [error('repeated-author', position, message, 'Remove one of them.')]
    }
    if (known.includes(name)) return []
    const guess = nearest(name, known)
    const found =
      guess === undefined ? `The authors are: ${someOf(known)}.` : `Did you mean ${guess}?`
    const hint = `${found} To name another, add content/authors/${name}.md.`
    return [error('unknown-author', position, `There is no author “${name}”.`, hint)]
  })
}

function missingOriginal(record: Entry<BriefRecord>, files: readonly BriefFile[]): Problem[] {
  const { original = '' } = record.data
  const hint = FILE_PATH.test(original) && hintForFile(original.slice('files/'.length), files)
  if (!hint) return []
  const message = `The brief has no file “${original}”.`
  return [error('missing-file', positionOfField(record, 'original'), message, hint)]
}

/**
 * @param name the name of a file to download
 * @param files the files of the brief
 * @returns how to correct the name; `undefined` if there is such a file
 */
export function hintForFile(name: string, files: readonly BriefFile[]): string | undefined {
  const names = files.map((file) => file.name)
  if (names.includes(name)) return undefined
  const guess = nearest(name, names)
  if (guess !== undefined) return `Did you mean files/${guess}?`
  return names.length === 0
    ? 'Save the file in a folder files next to brief.md.'
    : `The files are: ${someOf(names)}. Save another in the folder files next to brief.md.`
}

function chapterOfNothing(record: Entry<BriefRecord>): Problem[] {
  const { type, containerTitle } = record.data
  if (type !== 'chapter' || containerTitle !== undefined) return []
  const message = 'The field “containerTitle” is missing: a chapter is part of something.'
  const hint = 'Add a line containerTitle: … with the title of the book or report.'
  return [error('missing-field', positionOfField(record, 'type'), message, hint)]
}

/**
 * @param briefs the library's briefs
 * @returns problems of translations: one that is not a brief of the library or is in another language,
 *   and one that does not name the brief in its turn
 */
export function checkTranslations(briefs: readonly BriefSource[]): Problem[] {
  const bySlug = new Map(briefs.map((brief) => [brief.slug, brief.record]))
  return briefs.flatMap(({ slug, record }) =>
    Object.entries(record.data.translations ?? {}).flatMap(([lang, target]) => {
      if (isElsewhere(target)) return []
      const position = positionOfField(record, `translations.${lang}`)
      const other = bySlug.get(target)
      if (!other || other === record) {
        const others = [...bySlug.keys()].filter((name) => name !== slug)
        const guess = nearest(target, others)
        const message = other
          ? 'The brief names itself as a translation.'
          : `There is no brief “${target}”.`
        const hint =
          guess === undefined
            ? 'Write the folder of a brief, or an address that begins with https://.'
            : `Did you mean ${guess}?`
        return [error('invalid-translation', position, message, hint)]
      }
      const { file, data } = other
      if (data.lang !== lang) {
        const message = `The brief “${target}” is in ${data.lang}, not ${lang}.`
        const hint = `Write ${data.lang}: ${target}, or correct lang in ${file}.`
        return [error('invalid-translation', position, message, hint)]
      }
      if (Object.values(data.translations ?? {}).includes(slug)) return []
      const message = `The brief “${target}” does not name this one as its translation.`
      const hint = `Add it to translations in ${file}: ${record.data.lang}: ${slug}.`
      return [warning('one-sided-translation', position, message, hint)]
    }),
  )
}
