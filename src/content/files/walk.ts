/** Lists the files of a folder and its subfolders. */
import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { error, type Problem } from '../../brief/problems/problem.ts'

/** Files that operating systems create. */
const LITTER = new Set(['Thumbs.db', 'desktop.ini'])

/**
 * Lists all files below a folder but hidden ones, whose names begin with a dot.
 *
 * @returns their paths from the root, sorted, and problems: a symbolic link, which could lead out of the
 *   folder, a pipe or device, a folder that is missing or cannot be opened
 * @throws other disk errors
 */
export function walk(root: URL, folder: string): { paths: string[]; problems: Problem[] } {
  const own = lstatSync(join(fileURLToPath(root), folder), { throwIfNoEntry: false })
  if (own?.isSymbolicLink()) return { paths: [], problems: [notAFile(folder, own)] }
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
      const hint = 'Create it. To add a brief, run: npm run new -- "Title of the brief"'
      return error('no-content', { file: folder }, `The folder ${folder} does not exist.`, hint)
    }
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOTDIR') throw cause
    const hint = 'Check that it is a folder and that you have permission to read it.'
    return error('unreadable-file', { file: folder }, 'The folder cannot be opened.', hint)
  }
}

function notAFile(file: string, entry: Dirent | Stats): Problem {
  if (entry.isSymbolicLink()) {
    const message = 'This is a symbolic link, and the site reads no files through links.'
    return error('symbolic-link', { file }, message, 'Replace it with a copy of what it leads to.')
  }
  const message = 'This is neither a file nor a folder.'
  return error('not-a-file', { file }, message, 'Remove it from content.')
}
