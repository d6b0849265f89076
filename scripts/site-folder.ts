/**
 * `dist/`, which always holds a whole site: the last good one or the new one.
 *
 * A build writes into a folder of its own. Two renames, one directly behind the other, put it in
 * the place of `dist/`; no platform's Node can exchange two folders in one step. Whatever stops a
 * build before them leaves `dist/` as it was. Between them, some microseconds, there is no `dist/`;
 * should the build be killed just then, every command that reads or writes the site puts it back
 * first.
 *
 * To delete tens of thousands of files takes longer than to write them, and nobody needs to wait
 * for it: what is no longer wanted is moved out of the way and deleted by a process of its own.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Deletes the folder that it is given, when the processors have nothing better to do; tries again
 * where another process is at work there.
 */
const DELETE = `require('os').setPriority(19)
require('fs').rmSync(process.argv[1],{recursive:true,force:true,maxRetries:5})`

/** The folders of a project that hold its built site. */
export class SiteFolder {
  readonly nextName = '.dist-next'
  readonly #site: URL
  readonly #next: URL
  readonly #last: URL
  readonly #unwanted: URL

  /** @param root the project's root, a `file:` address that ends in a slash */
  constructor(root: URL) {
    this.#site = new URL('dist', root)
    this.#next = new URL(this.nextName, root)
    this.#last = new URL('.dist-last', root)
    this.#unwanted = new URL('.dist-unwanted/', root)
  }

  /** Puts the last good site back where a killed build has left it aside. */
  recover(): void {
    if (!existsSync(this.#site) && existsSync(this.#last)) renameSync(this.#last, this.#site)
  }

  /** Clears away what a killed build has left half done. */
  clearNext(): void {
    this.#discard(this.#next)
    this.#discard(this.#last)
  }

  /** Puts the site that was built aside in the place of the last one. */
  swap(): void {
    this.#discard(this.#last)
    if (existsSync(this.#site)) renameSync(this.#site, this.#last)
    renameSync(this.#next, this.#site)
    this.#discard(this.#last)
  }

  /** Moves a folder out of the way, and has it deleted with all that was left there before. */
  #discard(folder: URL): void {
    mkdirSync(this.#unwanted, { recursive: true })
    if (existsSync(folder)) renameSync(folder, new URL(randomUUID(), this.#unwanted))
    for (const name of readdirSync(this.#unwanted)) {
      const path = fileURLToPath(new URL(name, this.#unwanted))
      spawn(process.execPath, ['-e', DELETE, path], { detached: true, stdio: 'ignore' }).unref()
    }
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
        throw new Error(`Another build is running: process ${holder}.`, { cause })
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
