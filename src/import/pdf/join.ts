/** Joins the lines of a paragraph. */
import { END, REFERENCE, type Line } from './lines.ts'

/** Words that the text has within lines, with and without hyphens. */
export type Vocabulary = ReadonlySet<string>

const LAST_WORD = /([\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*)-$/u
const FIRST_WORD = /^([\p{Ll}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*)/u

/** @returns the words of all lines but those that a line's end cuts */
export const vocabularyOf = (lines: readonly Line[]): Vocabulary =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}\d-]+/gu) ?? []))

/**
 * @param lines the lines of a paragraph
 * @param vocabulary the words of the document, which tell whether a hyphen at the end of a line is part of the word
 * @param doubt is called with each word of which they do not tell
 * @returns the words of the paragraph
 */
export function joinLines(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  doubt: (word: string) => void,
): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next
    // An address is broken without a sign.
    if (/(?:https?:\/|www\.)\S*[/?&=._-]$/.test(text)) return text + next
    const [, last] = LAST_WORD.exec(text) ?? []
    const [, first] = FIRST_WORD.exec(next) ?? []
    if (last === undefined || first === undefined)
      return /\S-$/.test(text) || /[—–]$/.test(text) || next.startsWith('—')
        ? text + next
        : `${text} ${next}`
    const whole = (last + first).toLowerCase()
    const hyphened = `${last}-${first}`.toLowerCase()
    if (vocabulary.has(hyphened)) return text + next
    if (!vocabulary.has(whole)) doubt(last + first)
    return text.slice(0, -1) + next
  }, '')
}

/** @returns text without the marks of references */
export const withoutReferences = (text: string): string =>
  text.replace(new RegExp(`${REFERENCE}[^${END}]*${END}`, 'g'), '')
