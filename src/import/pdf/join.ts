/** Joins the lines of a paragraph. */
import { END, REFERENCE, type Line } from './lines.ts'

const LAST_WORD = /([\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*)-$/u
const FIRST_WORD = /^([\p{Ll}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*)/u

/** @returns the words that lines have, with and without hyphens */
export const vocabularyOf = (lines: readonly Line[]): Set<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}\d-]+/gu) ?? []))

/**
 * @returns the words of a paragraph. A hyphen at the end of a line stays if `vocabulary` has the word with it;
 *   `doubt` is called with each word that it has in neither form
 */
export function joinLines(
  lines: readonly Line[],
  vocabulary: ReadonlySet<string>,
  doubt: (word: string) => void = () => undefined,
): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next
    // An address is broken without a sign.
    if (/(?:https?:\/|www\.)\S*[/?&=._-]$/.test(text)) return text + next
    const [, last] = LAST_WORD.exec(text) ?? []
    const [, first] = FIRST_WORD.exec(next) ?? []
    if (last === undefined || first === undefined)
      return /\S-$|[—–]$/.test(text) || next.startsWith('—') ? text + next : `${text} ${next}`
    if (vocabulary.has(`${last}-${first}`.toLowerCase())) return text + next
    if (!vocabulary.has((last + first).toLowerCase())) doubt(last + first)
    return text.slice(0, -1) + next
  }, '')
}

/** @returns text without the marks of references */
export const withoutReferences = (text: string): string =>
  text.replace(new RegExp(`${REFERENCE}[^${END}]*${END}`, 'g'), '')
