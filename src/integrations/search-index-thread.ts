/** The thread of search-index.ts: it posts how many files it has written. */
import { mkdir, writeFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { buildIndex } from '../search/build-index.ts'
import type { IndexedLibrary } from '../search/document.ts'

export interface IndexOrder {
  library: IndexedLibrary
  /** Where the index is to stand: a `file:` address that ends in a slash. */
  folder: string
}

const { library, folder } = workerData as IndexOrder
const files = await buildIndex(library)
await Promise.all(
  files.map(async ({ path, content }) => {
    const file = new URL(path, folder)
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, content)
  }),
)
parentPort?.postMessage(files.length)
