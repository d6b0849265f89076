/** The lock of a project's builds: one works at a time. */
import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'

/**
 * Sees to it that only one build works in a project at a time. The lock is a file with the number
 * of the process that has it; it is linked to its place, so that nobody sees it without the number.
 *
 * @param root the project's root
 * @throws Error where another build is running
 * @throws where the disk fails
 */
export function lock(root: URL): void {
  const file = new URL('.build-lock', root)
  const own = new URL(`.build-lock-${process.pid}`, root)
  writeFileSync(own, String(process.pid))
  try {
    while (!claim(file, own)) {
      const holder = holderOf(file)
      // It has ended just now.
      if (holder === undefined) continue
      if (isRunning(holder)) throw refusal(holder)
      takeAway(file, holder)
    }
  } finally {
    rmSync(own, { force: true })
  }
  process.on('exit', () => rmSync(file, { force: true }))
}

function claim(file: URL, own: URL): boolean {
  try {
    link(own, file)
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    throw cause
  }
}

/** Some disks have no links; a copy has no number for a moment. */
function link(own: URL, file: URL): void {
  try {
    linkSync(own, file)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw cause
    copyFileSync(own, file, constants.COPYFILE_EXCL)
  }
}

/** The process that a lock names, 0 where it names none; `undefined` where there is no lock. */
function holderOf(file: URL): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw cause
  }
}

/** Takes away the lock of a build that was killed; should another build be quicker, not its lock. */
function takeAway(file: URL, holder: number): void {
  const aside = new URL(`.build-lock-${process.pid}-old`, file)
  try {
    renameSync(file, aside)
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return
    throw cause
  }
  if (holderOf(aside) !== holder) claim(file, aside)
  rmSync(aside, { force: true })
}

function refusal(holder: number): Error {
  const error = new Error(
    `Another build is running: process ${holder}. Wait for it; if that is no build, delete .build-lock.`,
  )
  // Who builds is told what to do; where this stands helps nobody.
  error.stack = ''
  return error
}

const codeOf = (cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause ? cause.code : undefined

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0)
  } catch (cause) {
    // Somebody else's process may not be signalled, but it is there.
    return codeOf(cause) === 'EPERM'
  }
}
