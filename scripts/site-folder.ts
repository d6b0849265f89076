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
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

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
