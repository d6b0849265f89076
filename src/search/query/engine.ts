/** Pagefind in the browser, typed. */

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
  score: number
  data(): Promise<IndexedPage>
}

/** A value for each filter to search by: see `search-record.ts`. */
export type Filters = Partial<Record<'brief' | 'author' | 'year' | 'topic', string>>

export interface Engine {
  /** Finds pages with all words, best first; with `null` all pages that the filters allow. */
  search(query: string | null, options: { filters: Filters }): Promise<{ results: Result[] }>
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): Engine
}

/**
 * @param folder address of the index's folder, ending in a slash
 * @param visit a value that no earlier visit used, so that `entryPath` is never stale
 * @returns a function that loads Pagefind on its first call, and again after a failure. It throws if
 *   Pagefind or the index cannot be loaded. The engine rejects if the text of a page cannot be
 *   loaded, but it finds nothing for words in a part of the index that cannot be loaded
 */
export function engineIn(folder: string, visit: string): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined
  return () => {
    engine ??= loadEngine(folder, visit).catch((cause: unknown) => {
      engine = undefined
      throw cause
    })
    return engine
  }
}

/** @returns the address of the file that names the other files of the index */
export const entryPath = (folder: string, visit: string): string =>
  `${folder}pagefind-entry.json?ts=${visit}`

/** @returns the address of Pagefind's WebAssembly, without the stemmer of a language */
export const wasmPath = (folder: string): string => `${folder}wasm.unknown.pagefind`

/** In a library of so few briefs, their text is loaded before anything is typed. */
const PRELOADED = 2

async function loadEngine(folder: string, visit: string): Promise<Engine> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule
  // Its worker would be another 12 KB and save a few milliseconds.
  const engine = module.createInstance({ basePath: folder, noWorker: true, metaCacheTag: visit })
  // Waits for the index as well.
  const { results } = await engine.search(null, { filters: {} })
  // Their text comes with the index's words then, and not a round trip later. A search reports failures.
  if (results.length <= PRELOADED) for (const one of results) one.data().catch(() => undefined)
  return engine
}
