/** The fields of a brief's record that name other things: files and translations. */
import { briefPath } from '../model/address.ts'
import type { BriefFile, Translation } from '../model/brief.ts'
import type { BriefRecord } from '../model/front-matter.ts'
import { FILE_PATH } from '../model/record-fields.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { error, positionOfField, warning, type Problem } from '../problems/problem.ts'
import { nearest } from '../text/nearest.ts'
import { someOf } from '../text/ranges.ts'

const isElsewhere = (address: string): boolean => /^https?:\/\//.test(address)

/** @returns the parts of a brief that come from its files and translations */
export function buildRecord({ record, files }: BriefSource): {
  files: BriefFile[] | undefined
  translations: Translation[] | undefined
  problems: Problem[]
} {
  const { translations } = record.data
  return {
    files: files.length === 0 ? undefined : files.map(({ name, size }) => ({ name, size })),
    translations:
      translations &&
      Object.entries(translations).map(([lang, target]) => ({
        lang,
        address: isElsewhere(target) ? target : briefPath(target),
      })),
    problems: [...missingOriginal(record, files), ...chapterOfNothing(record)],
  }
}

function missingOriginal(record: Entry<BriefRecord>, files: readonly BriefFile[]): Problem[] {
  const { original = '' } = record.data
  if (!FILE_PATH.test(original)) return []
  const hint = hintForFile(original.slice('files/'.length), files)
  if (hint === undefined) return []
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
  const bySlug = new Map(briefs.map((brief) => [brief.slug, brief]))
  return briefs.flatMap(({ slug, record }) =>
    Object.entries(record.data.translations ?? {}).flatMap(([lang, target]) => {
      if (isElsewhere(target)) return []
      const position = positionOfField(record, `translations.${lang}`)
      const other = bySlug.get(target)
      if (!other || target === slug) {
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
      if (other.record.data.lang !== lang) {
        const message = `The brief “${target}” is in ${other.record.data.lang}, not ${lang}.`
        const hint = `Write ${other.record.data.lang}: ${target}, or correct lang in ${other.record.file}.`
        return [error('invalid-translation', position, message, hint)]
      }
      if (Object.values(other.record.data.translations ?? {}).includes(slug)) return []
      const message = `The brief “${target}” does not name this one as its translation.`
      const hint = `Add it to translations in ${other.record.file}: ${record.data.lang}: ${slug}.`
      return [warning('one-sided-translation', position, message, hint)]
    }),
  )
}
