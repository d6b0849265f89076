/** Optional fields of a brief's bibliographic record. */
import { z } from 'zod'
import { checkedText, filled, lang } from './field-types.ts'
import { bareDoi, faultOfDoi, faultOfIsbn } from './identifiers.ts'
import { faultOfLicense } from './license.ts'

/** Text of one or more paragraphs, which an empty line separates. */
const paragraphs = z.string().trim().min(1, 'must not be empty')

/** Kinds of publications that citations tell apart. */
export const workTypes = ['policy-brief', 'report', 'working-paper', 'chapter'] as const

const people = z
  .array(filled, 'must be a list. Write the names of files in content/authors: [ana-ruiz].')
  .min(1, 'must name somebody. Remove the line if there is nobody.')

/** `files/report.pdf`, as content names it. */
export const FILE_PATH = /^files\/[^/\\]+$/

const original = filled.refine(
  (text) => FILE_PATH.test(text) || (/^https?:\/\//.test(text) && URL.canParse(text)),
  'must be an address or a file. Write https://… or files/report.pdf.',
)

export const recordFields = {
  type: z
    .enum(workTypes, `must be one of ${workTypes.join(', ')}. Remove the line if none fits.`)
    .optional(),
  subtitle: filled.optional(),
  /** File names in `content/authors/`. */
  editors: people.optional(),
  translators: people.optional(),
  /** Who issued it, if that is not the publisher. */
  institution: filled.optional(),
  series: z
    .strictObject(
      { title: filled, number: filled.optional() },
      'must be a group of fields. Write series: { title: Working Papers, number: 12 }.',
    )
    .optional(),
  edition: filled.optional(),
  doi: checkedText(bareDoi, faultOfDoi).optional(),
  isbn: checkedText((text) => text, faultOfIsbn).optional(),
  keywords: z.array(filled).min(1, 'must name one. Remove the line if there are none.').optional(),
  abstract: paragraphs.optional(),
  funding: paragraphs.optional(),
  disclosure: paragraphs.optional(),
  acknowledgements: paragraphs.optional(),
  license: checkedText((text) => text, faultOfLicense).optional(),
  /** What it was first published as: an address or a file in `files/`. */
  original: original.optional(),
  /** The same text in other languages: slugs or addresses by language. */
  translations: z
    .record(
      lang,
      filled,
      'must be a group of languages. Write each below it, indented by two spaces: es: folder-of-the-brief, or es: https://….',
    )
    .optional(),
}

/** @returns the paragraphs of a text from the front matter */
export const paragraphsOfField = (text: string): string[] =>
  text.split(/\n\s*\n/).map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
