/** Pagefind in the browser: loaded when it is needed, and typed. */

/** Where a place begins, counted in words of the content. */
export interface Anchor {
  id: string
  location: number
  text: string
  title?: string
}

export interface ResultData {
  url: string
  content: string
  meta: Record<string, string>
  anchors: Anchor[]
}

export interface Result {
  id: string
  score: number
  data(): Promise<ResultData>
}

/** Values by the name of a filter, as `document.ts` gives them to each brief. */
export type Filters = Partial<Record<'brief' | 'author' | 'year', string>>

export interface Engine {
  search(query: string, options: { filters: Filters }): Promise<{ results: Result[] }>
  /** How many briefs there are of each value, by the name of the filter. */
  filters(): Promise<Record<string, Record<string, number>>>
}

interface Module extends Engine {
  options(options: { noWorker: boolean }): Promise<void>
  init(): Promise<void>
}

/**
 * Loads the search engine.
 *
 * @param folder address of the index's folder, ending in a slash
 * @returns the engine
 * @throws where the script or the index cannot be loaded
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const engine: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  if (!isEngine(engine)) throw new Error(`${folder}pagefind.js is not a search engine.`)
  // The worker costs 11 KB more, and what it does takes a few milliseconds.
  await engine.options({ noWorker: true })
  await engine.init()
  return engine
}

function isEngine(value: unknown): value is Module {
  return (
    typeof value === 'object' &&
    value !== null &&
    'search' in value &&
    typeof value.search === 'function' &&
    'options' in value &&
    'init' in value
  )
}
