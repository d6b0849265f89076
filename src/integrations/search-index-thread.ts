/** The thread of search-index.ts: it posts how many files it has written. */
import { mkdir, writeFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { close } from 'pagefind'
import type { TopicForms } from '../brief/mentions.ts'
import { IndexBuilder } from '../search/build-index.ts'
import type { IndexedBrief } from '../search/document.ts'

/** What the thread is told, in this order. */
export type IndexOrder =
  | { topics: TopicForms[] }
  | { brief: IndexedBrief }
  /** Where the finished index is to stand: a `file:` address that ends in a slash. */
  | { folder: string }

let builder: Promise<IndexBuilder> | undefined
let added: Promise<void>[] = []

async function add(brief: IndexedBrief): Promise<void> {
  await (await builder)?.add(brief)
}

async function write(folder: string): Promise<number> {
  await Promise.all(added)
  const files = (await (await builder)?.finish()) ?? []
  await Promise.all(
    files.map(async ({ path, content }) => {
      const file = new URL(path, folder)
      await mkdir(new URL('.', file), { recursive: true })
      await writeFile(file, content)
    }),
  )
  await close()
  return files.length
}

parentPort?.on('message', (order: IndexOrder) => {
  if ('topics' in order) {
    // The content may be read twice; what was read last counts.
    builder = IndexBuilder.open(order.topics)
    added = []
  } else if ('brief' in order) added.push(add(order.brief))
  else {
    void write(order.folder).then((count) => {
      parentPort?.postMessage(count)
      parentPort?.close()
    })
  }
})
