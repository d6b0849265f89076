/** One Markdown file of `content/`, split into front matter and body. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { error, type Problem } from '../../brief/problems/problem.ts'
import { checkCharacters } from './characters.ts'
import { decode } from './decode.ts'

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
 * @returns the file, absent where a problem keeps it from being read, and the problems of its
 *   bytes and characters
 */
export function readSourceFile(
  file: string,
  bytes: Uint8Array,
): { source?: SourceFile; problems: Problem[] } {
  const text = decode(bytes, file)
  if (typeof text !== 'string') return { problems: [text] }
  if (text.trim() === '') {
    const message = 'The file is empty.'
    return { problems: [error('empty-file', { file }, message, 'Write it, or delete the file.')] }
  }
  const characters = checkCharacters(file, text)
  const source = splitFrontMatter(file, text)
  if ('code' in source) return { problems: [...characters, source] }
  return { source, problems: characters }
}

/**
 * Splits a file's text.
 *
 * @param file the file's path, for the problem
 * @param text the whole text, with `\n` as its line break
 * @returns front matter and body, or the problem that there is no front matter
 */
function splitFrontMatter(file: string, text: string): SourceFile | Problem {
  const match = FRONT_MATTER.exec(text)
  if (!match) {
    const begun = /^---[ \t]*(?:\n|$)/.test(text)
    return error(
      'no-front-matter',
      { file, line: 1 },
      begun
        ? 'The front matter is not closed: no second line --- follows.'
        : 'The file does not begin with front matter.',
      begun
        ? 'Write a line --- below the fields.'
        : 'Begin it with a line ---, then the fields, then another line ---.',
    )
  }
  const lines = match[0].split('\n').length - 1
  return {
    file,
    yaml: `\n${match[1] ?? ''}`,
    body: '\n'.repeat(lines) + text.slice(match[0].length),
  }
}

/**
 * @param root the project's root
 * @param file the file's path from there
 * @returns what it holds, or the problem that it cannot be opened
 * @throws where the disk fails for another reason than a missing permission
 */
export function readBytes(root: URL, file: string): Uint8Array | Problem {
  try {
    return readFileSync(join(fileURLToPath(root), file))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') throw cause
    const message =
      code === 'ENOENT' ? 'The file was there and is gone.' : 'The file cannot be opened.'
    const hint = 'Give yourself the permission to read it, or put it there again.'
    return error('unreadable-file', { file }, message, hint)
  }
}
