/**
 * The content of a build, listed on a thread while Astro starts: where there is much of it, both
 * take seconds. So the build shows the files that were there when it began, and those that it has
 * read before as they were then; what is new to it is read later, as are the ledgers. What begins
 * this and the loader are two module graphs of one process, which share nothing but the process.
 */
import { Worker } from 'node:worker_threads'
import type { Listing } from '../content/listing.ts'
import { answerOf } from './thread-answer.ts'

const place = Symbol.for('policy-brief-reader.listing')
const shared = globalThis as { [place]?: Promise<Listing> | undefined }

/**
 * Begins to list the content.
 *
 * @param root the project's root, a `file:` address that ends in a slash
 */
export function listAhead(root: URL): void {
  const script = new URL('./listing-thread.ts', import.meta.url)
  const answer = answerOf(new Worker(script, { workerData: root.href }))
  shared[place] = answer as Promise<Listing>
  // Whoever takes the listing is told.
  shared[place].catch(() => undefined)
}

/**
 * @returns the listing that was begun, for one reading; `undefined` where none was, or it has been
 *   taken before
 * @throws where the disk failed
 */
export async function takeListing(): Promise<Listing | undefined> {
  const listing = shared[place]
  shared[place] = undefined
  return listing
}
