/** Writes files of the site on a thread of its own, while the pages are made. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** A file of the site: the address where it is to stand, and its text or the file to copy. */
export type SiteFile = { to: string } & ({ text: string } | { copyOf: string })

/** So many at once: the thread has something to do, and not everything is in memory twice. */
const BATCH = 500

/** Batches that may wait for the thread. */
const AHEAD = 2

/** Cards and doors are most of a site's files, and each takes the disk its time. */
export class SiteWriter {
  readonly #worker = new Worker(new URL('./site-writer-thread.ts', import.meta.url))
  readonly #ended: Promise<unknown>
  #waiting = 0

  constructor() {
    this.#worker.on('message', () => (this.#waiting -= 1))
    // A build that fails does not wait for what is still to be written.
    this.#worker.unref()
    this.#ended = once(this.#worker, 'exit')
    // Whoever finishes is told.
    this.#ended.catch(() => undefined)
  }

  /**
   * @param files what is to be written, in any order; folders are made. They are taken as fast as
   *   they are written, so that a large library does not wait in memory
   * @throws what the disk threw
   */
  async write(files: Iterable<SiteFile>): Promise<void> {
    let batch: SiteFile[] = []
    const send = async (): Promise<void> => {
      while (this.#waiting >= AHEAD)
        await Promise.race([once(this.#worker, 'message'), this.#ended])
      this.#waiting += 1
      this.#worker.postMessage(batch)
      batch = []
    }
    for (const file of files) {
      batch.push(file)
      if (batch.length === BATCH) await send()
    }
    await send()
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
