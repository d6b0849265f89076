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
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

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

  /** Puts the site that was built in the place of the last one, which is left aside. */
  swap(): void {
    if (existsSync(this.#site)) renameSync(this.#site, this.#last)
    renameSync(this.#next, this.#site)
  }
}

/**
 * Sees to it that only one build works in a project at a time.
 *
 * @param root the project's root
 * @throws Error where another build is running
 */
export function lock(root: URL): void {
  const file = new URL('.build-lock', root)
  for (const attempt of [1, 2]) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      process.on('exit', () => rmSync(file, { force: true }))
      return
    } catch (cause) {
      const holder = Number(readFileSync(file, 'utf8'))
      if (attempt === 2 || isRunning(holder)) {
        const error = new Error(`Another build is running: process ${holder}.`, { cause })
        // Who builds is told what to wait for; where this stands helps nobody.
        error.stack = ''
        throw error
      }
      // Its build was killed.
      rmSync(file, { force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0)
  } catch (cause) {
    // Somebody else's process may not be signalled, but it is there.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
