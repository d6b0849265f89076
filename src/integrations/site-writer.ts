/** Writes files of the site on a thread of its own, while the pages are made. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** A file of the site: the address where it is to stand, and its text or the file to copy. */
export type SiteFile = { to: string } & ({ text: string } | { copyOf: string })

/** So many at once: the thread has something to do, and not everything is in memory twice. */
const BATCH = 500

/** Cards and doors are most of a site's files, and each takes the disk its time. */
export class SiteWriter {
  readonly #worker = new Worker(new URL('./site-writer-thread.ts', import.meta.url))
  readonly #ended: Promise<unknown>

  constructor() {
    // A build that fails does not wait for what is still to be written.
    this.#worker.unref()
    this.#ended = once(this.#worker, 'exit')
    // Whoever finishes is told.
    this.#ended.catch(() => undefined)
  }

  /**
   * @param files what is to be written, in any order; folders are made
   */
  write(files: Iterable<SiteFile>): void {
    let batch: SiteFile[] = []
    for (const file of files) {
      batch.push(file)
      if (batch.length < BATCH) continue
      this.#worker.postMessage(batch)
      batch = []
    }
    this.#worker.postMessage(batch)
  }

  /**
   * @returns when everything is written
   * @throws what the disk threw
   */
  async finish(): Promise<void> {
    this.#worker.postMessage('end')
    this.#worker.ref()
    await this.#ended
  }
}
