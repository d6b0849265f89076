/** The thread of search-index.ts: it posts how many files it has written. */
import { mkdir, writeFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { compileVocabulary, type TopicForms, type Vocabulary } from '../brief/topics/mentions.ts'
import { PackedCache } from '../collections/packed-cache.ts'
import { IndexBuilder, type IndexFile } from '../search/index/build-index.ts'
import { indexEntry, type IndexedBrief, type IndexEntry } from '../search/index/document.ts'
import type { PassageRow } from '../search/query/passages.ts'
import { documentsAt, PACKED } from './index-documents.ts'

/** What the thread is given. */
export interface IndexPlace {
  /** The project's root, a `file:` address. */
  root: string
  /** A digest of all code that has a part in the index. */
  version: string
}

/** What the thread is told, in this order. */
export type IndexOrder =
  | { topics: TopicForms[] }
  /** A brief, with the digest of what it is made of. */
  | { brief: IndexedBrief; digest: string }
  /** The slug of a brief whose document is kept. */
  | { kept: string }
  /** There are no more briefs. */
  | 'end'
  /** Where the finished index is to stand: a `file:` address that ends in a slash. */
  | { folder: string }

/** What the thread says at its end: how many files it has written, or what went wrong. */
export type IndexReport = { files: number } | { failed: unknown }

const { root, version } = workerData as IndexPlace
const documents = documentsAt(new URL(root), version)
const packed = new PackedCache(new URL(PACKED, root), version)

/** An index that is being made. */
interface Making {
  builder: Promise<IndexBuilder>
  vocabulary: Vocabulary
  slugs: string[]
}

let making: Making | undefined
/** Briefs go to Pagefind one after the other, in the order in which they come. */
let turn: Promise<unknown> = Promise.resolve()
let finished: Promise<IndexFile[]> | undefined

function begin(topics: readonly TopicForms[]): Making {
  // The content may be read twice; what was read last counts, and Pagefind is one for both.
  const builder = Promise.allSettled([finished]).then(() => IndexBuilder.open(packed))
  turn = builder
  // Told at the end.
  turn.catch(() => undefined)
  return { builder, vocabulary: compileVocabulary(topics), slugs: [] }
}

async function add({ builder, slugs }: Making, entry: IndexEntry): Promise<void> {
  slugs.push(entry.slug)
  await (await builder).add(entry)
}

function keptEntry(slug: string): IndexEntry {
  const document = documents.find(slug)(1)
  if (typeof document !== 'string') throw lost(slug)
  const passages = (): PassageRow[] => {
    const found = documents.find(slug)(2)
    if (Array.isArray(found)) return found as PassageRow[]
    throw lost(slug)
  }
  return { slug, document, passages }
}

const lost = (slug: string): Error =>
  new Error(`Another process has changed what was kept of ${slug}: build again.`)

function newEntry(brief: IndexedBrief, digest: string, vocabulary: Vocabulary): IndexEntry {
  const entry = indexEntry(brief, vocabulary)
  documents.keep(brief.slug, digest, entry.document, brief.passages)
  return entry
}

async function finish({ builder, slugs }: Making): Promise<IndexFile[]> {
  await turn
  const open = await builder
  const files = await open.pack(await open.index())
  documents.retain(slugs)
  packed.forget()
  return files
}

async function write(folder: string): Promise<number> {
  const files = (await finished) ?? []
  await Promise.all(
    files.map(async ({ path, content }) => {
      const file = new URL(path, folder)
      await mkdir(new URL('.', file), { recursive: true })
      await writeFile(file, content)
    }),
  )
  return files.length
}

function report(done: IndexReport): void {
  parentPort?.postMessage(done)
  parentPort?.close()
}

function takeTurn(next: (now: Making) => Promise<void>): void {
  const now = making
  if (!now) return
  turn = turn.then(() => next(now))
  // Told at the end.
  turn.catch(() => undefined)
}

parentPort?.on('message', (order: IndexOrder) => {
  if (order === 'end') {
    finished = making && finish(making)
    finished?.catch(() => undefined)
  } else if ('topics' in order) {
    making = begin(order.topics)
  } else if ('brief' in order) {
    const { brief, digest } = order
    takeTurn((now) => add(now, newEntry(brief, digest, now.vocabulary)))
  } else if ('kept' in order) {
    takeTurn((now) => add(now, keptEntry(order.kept)))
  } else {
    // From here on the thread lives as long as Pagefind: should that die, the build is told.
    parentPort?.unref()
    write(order.folder).then(
      (files) => report({ files }),
      (failed: unknown) => report({ failed }),
    )
  }
})
