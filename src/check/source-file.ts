/** One Markdown file of `content/`, split into front matter and body. */
import type { Problem } from '../brief/problem.ts'
import { error } from '../brief/problem.ts'

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  file: string
  /** The YAML between the `---` lines, behind as many line breaks as stand before it. */
  yaml: string
  /** The Markdown below it, behind as many line breaks as stand before it: lines are the file's. */
  body: string
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/

/**
 * Reads one file.
 *
 * @param file the file's path from the project's root
 * @param bytes what it holds
 * @returns the file, or the problem that keeps it from being read
 */
export function readSourceFile(file: string, bytes: Uint8Array): SourceFile | Problem {
  const text = decode(bytes)
  if (text === undefined) {
    const message = 'The file is not UTF-8 text.'
    return error('not-utf-8', { file }, message, 'Save it again with the encoding UTF-8.')
  }
  if (text.trim() === '') {
    const message = 'The file is empty.'
    return error('empty-file', { file }, message, 'Write it, or delete the file.')
  }
  return splitFrontMatter(file, text.replaceAll('\r\n', '\n'))
}

/**
 * Splits a file's text.
 *
 * @param file the file's path, for the problem
 * @param text the whole text, with `\n` as its line break
 * @returns front matter and body, or the problem that there is no front matter
 */
export function splitFrontMatter(file: string, text: string): SourceFile | Problem {
  const match = FRONT_MATTER.exec(text)
  if (!match) {
    return error(
      'no-front-matter',
      { file, line: 1 },
      'The file does not begin with front matter, or its front matter is not closed.',
      'Begin it with a line ---, then the fields, then another line ---.',
    )
  }
  const lines = match[0].split('\n').length - 1
  return {
    file,
    yaml: `\n${match[1] ?? ''}`,
    body: '\n'.repeat(lines) + text.slice(match[0].length),
  }
}

/** One for all files: to make one takes longer than to decode a file with it. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 with or without a byte order mark; `undefined` where bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}
