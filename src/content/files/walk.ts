/** A folder's files, however deep, without leaving the folder. */
import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { error, type Problem } from '../../brief/problems/problem.ts'

/** What operating systems leave in folders by themselves. */
const LITTER = new Set(['Thumbs.db', 'desktop.ini'])

/**
 * Lists all files below a folder; those whose name begins with a dot belong to programs and are
 * left out, with all that such a folder holds.
 *
 * @param root the project's root
 * @param folder the folder's path from there
 * @returns the files' paths from the root, sorted, and problems: a symbolic link, which could lead
 *   out of the folder; a pipe or device; a folder that is missing or cannot be opened
 * @throws where the disk fails for another reason
 */
export function walk(root: URL, folder: string): { paths: string[]; problems: Problem[] } {
  const paths: string[] = []
  const problems: Problem[] = []
  const waiting = [folder]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const listed = list(root, next)
    if (!Array.isArray(listed)) {
      problems.push(listed)
      continue
    }
    for (const entry of listed) {
      const path = `${next}/${entry.name}`
      if (entry.name.startsWith('.') || LITTER.has(entry.name)) continue
      if (entry.isDirectory()) waiting.push(path)
      else if (entry.isFile()) paths.push(path)
      else problems.push(notAFile(path, entry))
    }
  }
  return { paths: paths.sort(), problems }
}

function list(root: URL, folder: string): Dirent[] | Problem {
  try {
    return readdirSync(join(fileURLToPath(root), folder), { withFileTypes: true })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT') {
      const hint = 'Make it, and begin a brief with: npm run new -- "Title of the brief"'
      return error('no-content', { file: folder }, `There is no folder ${folder}.`, hint)
    }
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOTDIR') throw cause
    const hint = 'Give yourself the permission to read it.'
    return error('unreadable-file', { file: folder }, 'The folder cannot be opened.', hint)
  }
}

function notAFile(file: string, entry: Dirent): Problem {
  if (entry.isSymbolicLink()) {
    const message = 'This is a symbolic link, and content is read from its own folder only.'
    return error('symbolic-link', { file }, message, 'Put a copy of the file in its place.')
  }
  const message = 'This is neither a file nor a folder.'
  return error('not-a-file', { file }, message, 'Take it out of content.')
}
