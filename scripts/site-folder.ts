/**
 * `dist/`, which always holds a whole site: the last good one or the new one.
 *
 * A build works in a folder of its own. Renames, one directly behind the other, put it in the place
 * of `dist/`; no platform's Node can exchange two folders in one step. Whatever stops a build
 * before them leaves `dist/` as it was. Between them, some microseconds, there is no `dist/`; should
 * the build be killed just then, every command that reads or writes the site puts it back first.
 *
 * The two folders take turns: the site before the last one is what the next build begins with, and
 * most of its files can stay. To make and to delete tens of thousands of folders takes longer than
 * everything else that a build does after an edit.
 */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'

/** The folders of a project that hold its built site. */
export class SiteFolder {
  readonly nextName = '.dist-next'
  readonly #site: URL
  readonly #next: URL
  readonly #last: URL

  /** @param root the project's root, a `file:` address that ends in a slash */
  constructor(root: URL) {
    this.#site = new URL('dist', root)
    this.#next = new URL(this.nextName, root)
    this.#last = new URL('.dist-last', root)
  }

  /** Puts the last good site back where a killed build has left it aside. */
  recover(): void {
    if (!existsSync(this.#site) && existsSync(this.#last)) renameSync(this.#last, this.#site)
  }

  /**
   * Before a build: gives it the folder to work in. What stands there is the site before the last
   * one, half a site that a killed build has left, or nothing.
   */
  prepare(): void {
    this.recover()
    if (existsSync(this.#last)) {
      if (existsSync(this.#next)) rmSync(this.#last, { recursive: true })
      else renameSync(this.#last, this.#next)
    }
    mkdirSync(this.#next, { recursive: true })
  }

  /**
   * Puts the site that was built in the place of the last one, which is left aside.
   *
   * @throws where the disk fails; the last site stands again
   */
  swap(): void {
    if (existsSync(this.#site)) renameSync(this.#site, this.#last)
    try {
      renameSync(this.#next, this.#site)
    } catch (cause) {
      this.recover()
      throw cause
    }
  }

  /** @returns whether there is a site */
  stands(): boolean {
    return existsSync(this.#site)
  }
}

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
