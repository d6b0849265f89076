/** Pagefind in the browser, typed. */
import { PATIENCE } from './fetch-json.ts'

/** What Pagefind stored about the page of a brief. */
export interface IndexedPage {
  /** Address of the page, with the base path. */
  url: string
  /** Title, byline, language and the like, by name. */
  meta: Record<string, string>
  /** The indexed text, its words separated by spaces. */
  content: string
  /** Elements with an id, in the order of the page. */
  anchors: Anchor[]
}

export interface Anchor {
  id: string
  /** Of elements with `data-pagefind-title` only. */
  title?: string
  /** Index of the anchor's first word in `content`. */
  location: number
}

export interface Result {
  id: string
  /** Indexes of the words in `content` that match; of a search in quotation marks only one. */
  words: number[]
  /** Names of metadata that match, if any do. */
  matchedMetaFields?: string[]
  data(): Promise<IndexedPage>
}

/** A value for each filter to search by: see `search-record.ts`. */
export type Filters = Partial<Record<'brief' | 'author' | 'year' | 'topic', string>>

export interface Engine {
  /**
   * Finds pages with words that begin like all words of a query; with the query in quotation marks
   * those that have exactly these words in this order; with `null` all pages that the filters allow.
   */
  search(query: string | null, options?: { filters: Filters }): Promise<{ results: Result[] }>
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): Engine
}

/** A value that no earlier visit used, so that the entry file is never stale. */
let visit = String(Date.now())

let engine: Promise<Engine> | undefined

/**
 * Loads Pagefind on the first call, from an index's folder that ends in a slash. The
 * engine rejects if the text of a page cannot be loaded, and finds nothing for words in a part of the
 * index that cannot be loaded.
 * @throws if Pagefind or the index cannot be loaded
 */
export const loadEngine = (folder: string): Promise<Engine> => (engine ??= startEngine(folder))

/** Drops the loaded engine after a failure, so that the next `loadEngine` loads it again. */
export function forgetEngine(): void {
  engine = undefined
  visit = String(Date.now())
}

/** @returns the address of the file that names the other files of the index */
export const entryPath = (folder: string): string => `${folder}pagefind-entry.json?ts=${visit}`

/** @returns the address of Pagefind's WebAssembly, without the stemmer of a language */
export const wasmPath = (folder: string): string => `${folder}wasm.unknown.pagefind`

/** In a library of so few briefs, their text is loaded before anything is typed. */
const PRELOADED = 2

async function startEngine(folder: string): Promise<Engine> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule
  // Its worker would be another 12 KB and save a few milliseconds.
  const started = module.createInstance({ basePath: folder, noWorker: true, metaCacheTag: visit })
  // Waits for the index as well.
  const { results } = await started.search(null)
  // So that a search need not wait for the text. A failure is reported by the search.
  if (results.length <= PRELOADED) for (const one of results) one.data().catch(() => undefined)
  return started
}

/**
 * @returns an answer of Pagefind, which waits for its files without an end
 * @throws Error if it takes too long
 */
export async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Search does not answer.')), PATIENCE)
  })
  return Promise.race([answer, late])
}
