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

/** What the thread says at its end: how many files it has written, or what went wrong. */
export type IndexReport = { files: number } | { failed: unknown }

let builder: Promise<IndexBuilder> | undefined
/** Briefs go to Pagefind one after the other, in the order in which they come. */
let turn: Promise<void> = Promise.resolve()

async function add(brief: IndexedBrief): Promise<void> {
  await (await builder)?.add(brief)
}

async function write(folder: string): Promise<number> {
  await turn
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

function report(done: IndexReport): void {
  parentPort?.postMessage(done)
  parentPort?.close()
}

parentPort?.on('message', (order: IndexOrder) => {
  if ('topics' in order) {
    // The content may be read twice; what was read last counts.
    builder = IndexBuilder.open(order.topics)
    turn = Promise.resolve()
  } else if ('brief' in order) {
    turn = turn.then(() => add(order.brief))
    // Told at the end.
    turn.catch(() => undefined)
  } else {
    // From here on the thread lives as long as Pagefind: should that die, the build is told.
    parentPort?.unref()
    write(order.folder).then(
      (files) => report({ files }),
      (failed: unknown) => report({ failed }),
    )
  }
})
