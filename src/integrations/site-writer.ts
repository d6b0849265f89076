/**
 * Writes cards and doors, which are most of a site's files, on a thread of its own while the pages
 * are made. What is to stand in the new site as it stood in the last one is neither made nor
 * written again: the new site gets a link to the same file, where it does not have it already.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Folders, Order, Report, SiteFile } from './site-orders.ts'
import { keepWritten, readWritten, type Sets } from './written.ts'

/** So many at once: the thread has something to do, and not everything is in memory twice. */
const BATCH = 500

/** Batches that may wait for the thread. */
const AHEAD = 2

/** A thread that writes files of a site, and the list of what it wrote for the last one. */
export class SiteWriter {
  readonly #list: URL
  readonly #keys: ReadonlyMap<string, string>
  readonly #worker: Worker
  readonly #ended: Promise<unknown>
  readonly #last: Sets
  readonly #next: Sets = new Map()
  #waiting = 0
  #files = 0

  /**
   * @param folders where the files are to stand, and where they come from
   * @param list the file that keeps in mind what was written, from build to build
   * @param keys the sets of the new site, each with a key of everything that its files are made of
   */
  constructor(folders: Folders, list: URL, keys: ReadonlyMap<string, string>) {
    this.#list = list
    this.#keys = keys
    this.#last = readWritten(list)
    const script = new URL('./site-writer-thread.ts', import.meta.url)
    this.#worker = new Worker(script, { workerData: folders })
    this.#worker.on('message', (report: Report) => this.#note(report))
    // A build that fails does not wait for what was never written.
    this.#worker.unref()
    this.#ended = once(this.#worker, 'exit')
    // Whoever finishes is told.
    this.#ended.catch(() => undefined)
  }

  /**
   * Takes over each set whose key is the same and whose files are as they were written, from the
   * last site or where they stand already.
   *
   * @param standing sets whose files were found where they are to stand, as they were written: they
   *   are not looked at again
   * @returns the sets that are still to be written
   * @throws what the disk threw
   */
  async takeOver(standing: ReadonlySet<string> = new Set()): Promise<Set<string>> {
    const same = [...this.#last].filter(([set, { key }]) => this.#keys.get(set) === key)
    const take = []
    for (const [set, { stamps }] of same) {
      if (standing.has(set)) this.#noteTaken(set)
      else take.push({ set, stamps })
    }
    for (let at = 0; at < take.length; at += BATCH) {
      await this.#order({ take: take.slice(at, at + BATCH) })
    }
    while (this.#waiting > 0) await this.#reported()
    return new Set([...this.#keys.keys()].filter((set) => !this.#next.has(set)))
  }

  /**
   * @param files what is to be written, in any order; folders are made. They are taken as fast as
   *   they are written, so that a large library does not wait in memory
   * @throws what the disk threw
   */
  async write(files: Iterable<SiteFile>): Promise<void> {
    let batch: SiteFile[] = []
    for (const file of files) {
      batch.push(file)
      if (batch.length < BATCH) continue
      await this.#order({ write: batch })
      batch = []
    }
    await this.#order({ write: batch })
  }

  /**
   * Ends when everything is written, and the next build can know it.
   *
   * @returns how many files there are, those taken over too
   * @throws what the disk threw
   */
  async finish(): Promise<number> {
    this.#post('end')
    this.#worker.ref()
    await this.#ended
    keepWritten(this.#list, this.#next)
    return this.#files
  }

  async #order(order: Order): Promise<void> {
    while (this.#waiting >= AHEAD) await this.#reported()
    this.#waiting += 1
    this.#post(order)
  }

  #post(order: Order): void {
    this.#worker.postMessage(order)
  }

  /** Whoever waits for a report may have nothing else to do that keeps the process running. */
  async #reported(): Promise<void> {
    this.#worker.ref()
    await Promise.race([once(this.#worker, 'message'), this.#ended])
    this.#worker.unref()
  }

  #noteTaken(set: string): void {
    const before = this.#last.get(set)
    if (!before) return
    this.#next.set(set, before)
    this.#files += before.stamps.length
  }

  #note(report: Report): void {
    this.#waiting -= 1
    if ('taken' in report) {
      for (const set of report.taken) this.#noteTaken(set)
      return
    }
    this.#files += report.written.length
    for (const { set, stamp } of report.written) {
      const key = set === undefined ? undefined : this.#keys.get(set)
      if (set === undefined || key === undefined) continue
      const written = this.#next.get(set) ?? { key, stamps: [] }
      written.stamps.push(stamp)
      this.#next.set(set, written)
    }
  }
}
