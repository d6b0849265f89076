/** Files that several threads read between them. */
import type { ParsedFile } from './parsed-file.ts'
import type { TextFile } from './content-folder.ts'
import { readFile } from './read-file.ts'

/** How many files a thread takes at a time: about 30 milliseconds' work. */
const BATCH = 25

/** What each thread is given. */
export interface SharedFiles {
  /** The project's root: an address is no object that a thread can be given. */
  root: string
  files: readonly TextFile[]
  /** How many files have been taken; all threads see the same number. */
  taken: Int32Array<SharedArrayBuffer>
}

/**
 * Reads those files that no other thread has taken.
 *
 * @param shared the files
 * @returns what was made of them, batch by batch: a batch is taken when it is asked for
 * @throws where the disk fails
 */
export function* readShare({ root, files, taken }: SharedFiles): Generator<ParsedFile[]> {
  const address = new URL(root)
  for (;;) {
    const start = Atomics.add(taken, 0, BATCH)
    if (start >= files.length) return
    yield files.slice(start, start + BATCH).map((file) => readFile(address, file))
  }
}
