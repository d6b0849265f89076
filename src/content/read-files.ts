/** Many files read and parsed, on several threads where that is worth starting them. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { TextFile } from './content-folder.ts'
import type { ParsedFile } from './parsed-file.ts'
import { readFile } from './read-file.ts'
import { readShare, type SharedFiles } from './shared-files.ts'

/** Files that take a thread longer than its start, which is about a second. */
const WORTH_A_THREAD = 1_000

/** A thread takes memory, too. */
const MOST_THREADS = 8

/** As deep as the main thread's, so that the same texts are too much for each. */
const STACK_MEGABYTES = 1.15

const SCRIPT = new URL('./reading-thread.ts', import.meta.url)

/**
 * Reads and parses files.
 *
 * @param root the project's root
 * @param files the files
 * @param helpers how many threads help this one; by itself as many as there are processors and
 *   work for
 * @param script what a helping thread runs
 * @returns what was made of each file, by its path, in no order
 * @throws where the disk fails, or a thread
 */
export async function readFiles(
  root: URL,
  files: readonly TextFile[],
  helpers = helpersFor(files.length),
  script = SCRIPT,
): Promise<Map<string, ParsedFile>> {
  if (helpers <= 0) return new Map(files.map((place) => [place.file, readFile(root, place)]))
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const shared: SharedFiles = { root: root.href, files, taken }
  const options = { workerData: shared, resourceLimits: { stackSizeMb: STACK_MEGABYTES } }
  const threads = Array.from({ length: helpers }, () => new Worker(script, options))
  try {
    return await gather(shared, threads)
  } finally {
    // Where one thread has failed, the others are to stop.
    Atomics.store(taken, 0, files.length)
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

const helpersFor = (files: number): number =>
  Math.min(availableParallelism(), Math.floor(files / WORTH_A_THREAD), MOST_THREADS) - 1

/** Reads in this thread as well, until all files are there, whoever has read them. */
async function gather(
  shared: SharedFiles,
  threads: readonly Worker[],
): Promise<Map<string, ParsedFile>> {
  const read = new Map<string, ParsedFile>()
  const complete = Promise.withResolvers<undefined>()
  const add = (batch: readonly ParsedFile[]): void => {
    for (const parsed of batch) read.set(parsed.file, parsed)
    if (read.size === shared.files.length) complete.resolve(undefined)
  }
  const own = async (): Promise<void> => {
    for (const batch of readShare(shared)) {
      add(batch)
      // Lets in what the others have read, and their failures.
      await setImmediate()
    }
  }
  for (const thread of threads) thread.on('message', add)
  const ends = threads.map((thread) => once(thread, 'exit'))
  await Promise.race([complete.promise, Promise.all([own(), ...ends])])
  if (read.size < shared.files.length)
    throw new Error('A thread ended before it had read its files.')
  return read
}
