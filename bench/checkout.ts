/** Another commit of this project, with its packages. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT, type Copy } from './copy.ts'

/**
 * Checks a commit out into a temporary git worktree. If its lock file is the same as here, it uses
 * the packages of this checkout; otherwise `npm ci` installs them.
 *
 * @param commit anything that names a commit
 * @returns the folder, and a function that removes the worktree
 * @throws Error if git or npm fails; they print why
 */
export function checkout(commit: string): Copy {
  const parent = mkdtempSync(join(tmpdir(), 'commit-'))
  const folder = join(parent, commit.replaceAll('/', '-'))
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] })
  const remove = () => {
    git('worktree', 'remove', '--force', folder)
    rmSync(parent, { recursive: true })
  }
  try {
    git('-c', 'advice.detachedHead=false', 'worktree', 'add', '--quiet', '--detach', folder, commit)
  } catch (cause) {
    rmSync(parent, { recursive: true })
    throw cause
  }
  try {
    if (lockOf(folder) === lockOf(PROJECT)) {
      symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    } else {
      execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    }
  } catch (cause) {
    remove()
    throw cause
  }
  return { folder, remove }
}

const lockOf = (folder: string): string => readFileSync(join(folder, 'package-lock.json'), 'utf8')
