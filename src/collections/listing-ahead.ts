/**
 * The content of a build, listed on a thread while Astro starts: where there is much of it, both
 * take seconds. What begins this and the loader are two module graphs of one process, which share
 * nothing but the process.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Listing } from '../check/listing.ts'

const place = Symbol.for('policy-brief-reader.listing')
const shared = globalThis as { [place]?: Promise<Listing> | undefined }

/**
 * Begins to list the content.
 *
 * @param root the project's root, a `file:` address that ends in a slash
 */
export function listAhead(root: URL): void {
  shared[place] = listed(root)
  // Whoever takes the listing is told.
  shared[place].catch(() => undefined)
}

async function listed(root: URL): Promise<Listing> {
  const script = new URL('./listing-thread.ts', import.meta.url)
  const [listing] = (await once(new Worker(script, { workerData: root.href }), 'message')) as [
    Listing,
  ]
  return listing
}

/**
 * @returns the listing that was begun, for one reading; `undefined` where none was, or it has been
 *   taken before: it is of the moment when it was begun
 * @throws where the disk failed
 */
export async function takeListing(): Promise<Listing | undefined> {
  const listing = shared[place]
  shared[place] = undefined
  return listing
}
