/** Problems that are only consequences of another problem. They are not reported. */
import type { Problem } from '../brief/problems/problem.ts'
import type { ProblemCode } from '../brief/problems/problem-codes.ts'

/** Problems that a brief can seem to have while one of its files cannot be read. */
const BRIEF_CODES = new Set<ProblemCode>([
  'ambiguous-pull-quote',
  'dead-link',
  'duplicate-id',
  'empty-section',
  'missing-file',
  'no-sections',
  'notes-out-of-order',
  'number-left-out',
  'pull-quote-far-from-passage',
  'pull-quote-without-passage',
  'recommendations-without-section',
  'unknown-endnote',
  'unknown-reference',
  'unknown-paragraph',
  'uncited-reference',
  'unused-endnote',
])

/** Problems that the library can seem to have while any file cannot be read. */
const LIBRARY_CODES = new Set<ProblemCode>([
  'dead-link',
  'invalid-translation',
  'one-sided-translation',
  'unknown-author',
  'unused-author',
  'unused-image',
  'unused-topic',
])

/**
 * With one of these problems, a field that names an author, a topic, an image or a translation may be
 * unreadable.
 */
const INCOMPLETE = new Set<ProblemCode>([
  'missing-brief',
  'missing-field',
  'empty-field',
  'invalid-field',
  'unknown-field',
])

/** Problems between a file and another that names it, or does not. */
const NAMING = new Set<ProblemCode>([
  'invalid-translation',
  'one-sided-translation',
  'unused-author',
  'unused-image',
  'unused-topic',
])

/** Problems of a file that hide its fields or its text, so that references to it seem broken. */
const UNREAD = new Set<ProblemCode>([
  'unreadable-file',
  'symbolic-link',
  'not-a-file',
  'not-utf-8',
  'empty-file',
  'no-front-matter',
  'unreadable-yaml',
  'repeated-field',
  'too-much-markup',
  // A block without an end takes the paragraphs below it.
  'unclosed-block',
])

/** @returns whether a problem says that a file or a folder, or part of it, could not be read */
export const isUnread = ({ code }: Problem): boolean => UNREAD.has(code)

/** @returns the folder of a content file, such as `content/us-mexico-reset` */
export const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/** @returns the problems of the library without those that unread files or missing fields may have caused */
export function dropCascading(
  problems: readonly Problem[],
  unread: readonly string[],
  ofFiles: readonly Problem[],
): Problem[] {
  const isIncomplete = ofFiles.some(({ code }) => INCOMPLETE.has(code))
  if (unread.length === 0 && !isIncomplete) return [...problems]
  const folders = new Set(unread.map(folderOf))
  return problems.filter(({ code, file }) => {
    if (isIncomplete && NAMING.has(code)) return false
    if (unread.length > 0 && LIBRARY_CODES.has(code)) return false
    return !(BRIEF_CODES.has(code) && folders.has(folderOf(file)))
  })
}
