/** One Markdown file of `content/`, split into front matter, which it may not have, and body. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { error, type Problem } from '../../brief/problems/problem.ts'
import { checkCharacters } from './characters.ts'
import { limits, tooMuch } from '../limits.ts'
import { decode } from './decode.ts'

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  file: string
  /** The YAML between the `---` lines, padded so that line numbers match the file. */
  yaml: string
  hasFrontMatter: boolean
  /** The Markdown below the front matter, padded so that line numbers match the file. */
  body: string
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/

/** @returns a file's front matter and body, absent if it cannot be read, and its problems as a text */
export function readSourceFile(
  file: string,
  bytes: Uint8Array,
): { source?: SourceFile; problems: Problem[] } {
  const text = textOf(file, bytes, limits.bytes)
  if (typeof text !== 'string') return { problems: [text] }
  const problems = checkCharacters(file, text)
  const source = splitFrontMatter(file, text)
  return 'code' in source ? { problems: [...problems, source] } : { source, problems }
}

function splitFrontMatter(file: string, text: string): SourceFile | Problem {
  const match = FRONT_MATTER.exec(text)
  if (!match) {
    const fault = faultOfStart(text)
    if (fault === undefined) return { file, yaml: '', hasFrontMatter: false, body: text }
    return error('no-front-matter', { file, line: 1 }, ...fault)
  }
  const lines = match[0].split('\n').length - 1
  return {
    file,
    yaml: `\n${match[1] ?? ''}`,
    hasFrontMatter: true,
    body: '\n'.repeat(lines) + text.slice(match[0].length),
  }
}

/** What is wrong with front matter that is none, and how to fix it; `undefined` for plain text. */
function faultOfStart(text: string): [message: string, hint: string] | undefined {
  if (/^\s+---[ \t]*\n/.test(text)) {
    return [
      'There is something above the front matter.',
      'Remove the empty lines and spaces above the first line ---.',
    ]
  }
  if (/^---[ \t]*(?:\n|$)/.test(text)) {
    return ['The front matter has no closing line ---.', 'Add a line --- below the last field.']
  }
  if (!/^(?:\+\+\+|;;;)[ \t]*\n/.test(text)) return undefined
  return [
    'The fields are not YAML.',
    'Begin the file with a line ---, then its fields as name: value, then another line ---.',
  ]
}

function textOf(file: string, bytes: Uint8Array, most: number): string | Problem {
  if (bytes.length > most) return tooMuch(file, { words: `more than ${most / 1_000_000} MB` })
  const text = decode(bytes, file)
  if (typeof text !== 'string' || text.trim() !== '') return text
  return error('empty-file', { file }, 'The file is empty.', 'Add its content, or delete the file.')
}

/**
 * @param most the size in bytes that the file may have
 * @returns its text, or why it cannot be read
 * @throws disk errors other than a missing file or permission
 */
export function readText(root: URL, file: string, most: number = limits.bytes): string | Problem {
  const bytes = readBytes(root, file)
  return bytes instanceof Uint8Array ? textOf(file, bytes, most) : bytes
}

/**
 * @returns the content of a file, or the problem that it cannot be opened
 * @throws disk errors other than a missing file or permission
 */
export function readBytes(root: URL, file: string): Uint8Array | Problem {
  try {
    return readFileSync(join(fileURLToPath(root), file))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') throw cause
    const message = code === 'ENOENT' ? 'The file no longer exists.' : 'The file cannot be opened.'
    const hint = 'Check that it exists and that you have permission to read it.'
    return error('unreadable-file', { file }, message, hint)
  }
}
