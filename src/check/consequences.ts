/** Problems that another problem makes: told only once that one is mended. */
import type { Problem } from '../brief/problem.ts'
import type { ProblemCode } from '../brief/problem-codes.ts'

/** What is said wrongly of a brief while one of its files cannot be read. */
const OF_A_BRIEF: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ambiguous-pull-quote',
  'dead-link',
  'empty-section',
  'no-sections',
  'notes-out-of-order',
  'number-left-out',
  'pull-quote-far-from-passage',
  'pull-quote-without-passage',
  'unknown-endnote',
  'unknown-paragraph',
  'unused-endnote',
])

/** And of the whole library. */
const OF_THE_LIBRARY: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'dead-link',
  'unknown-author',
  'unused-author',
  'unused-topic',
])

/**
 * @param file path of a file of the content
 * @returns the folder within `content/` that it belongs to, without a slash behind it
 */
export const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/**
 * @param problems what was found
 * @param unread files of `content/` whose text or fields could not be read
 * @returns the problems without those that may come of the unread files
 */
export function withoutConsequences(
  problems: readonly Problem[],
  unread: readonly string[],
): Problem[] {
  if (unread.length === 0) return [...problems]
  const folders = new Set(unread.map(folderOf))
  return problems.filter(
    ({ code, file }) =>
      !OF_THE_LIBRARY.has(code) && !(OF_A_BRIEF.has(code) && folders.has(folderOf(file))),
  )
}
