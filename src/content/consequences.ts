/** Problems that another problem makes: told only once that one is fixed. */
import type { Problem } from '../brief/problems/problem.ts'
import type { ProblemCode } from '../brief/problems/problem-codes.ts'

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

/** Faults of fields and files that may be where an author or a topic is named. */
const INCOMPLETE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-brief',
  'missing-field',
  'empty-field',
  'invalid-field',
  'unknown-field',
])

const UNUSED: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['unused-author', 'unused-topic'])

/** Faults of a file or a folder that nobody has looked into. */
const CLOSED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unreadable-file',
  'symbolic-link',
  'not-a-file',
])

/** @returns whether a problem says that a file or a folder was not read */
export const isClosed = ({ code }: Problem): boolean => CLOSED.has(code)

/**
 * @param file path of a file of the content
 * @returns the folder within `content/` that it belongs to, without a slash behind it
 */
export const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/**
 * @param problems what was found in the library as a whole
 * @param unread files and folders of `content/` that could not be read
 * @param ofFiles what was found in single files
 * @returns the problems without those that may come of the unread files, or of fields that a file
 *   should have
 */
export function withoutConsequences(
  problems: readonly Problem[],
  unread: readonly string[],
  ofFiles: readonly Problem[],
): Problem[] {
  const isIncomplete = ofFiles.some(({ code }) => INCOMPLETE.has(code))
  if (unread.length === 0 && !isIncomplete) return [...problems]
  const folders = new Set(unread.map(folderOf))
  return problems.filter(({ code, file }) => {
    if (isIncomplete && UNUSED.has(code)) return false
    if (unread.length > 0 && OF_THE_LIBRARY.has(code)) return false
    return !(OF_A_BRIEF.has(code) && folders.has(folderOf(file)))
  })
}
