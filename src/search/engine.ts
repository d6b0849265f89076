/** Pagefind in the browser: loaded when it is needed, and typed. */

export interface SubResult {
  title: string
  url: string
  excerpt: string
  weighted_locations: { balanced_score: number }[]
  anchor?: { id: string; element: string }
}

export interface ResultData {
  url: string
  meta: Record<string, string>
  sub_results: SubResult[]
}

export interface Engine {
  search(query: string): Promise<{ results: { data(): Promise<ResultData> }[] }>
}

/**
 * Loads the search engine.
 *
 * @param folder address of the index's folder, ending in a slash
 * @returns the engine
 * @throws where the script cannot be loaded or is not Pagefind's
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const engine: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  if (!isEngine(engine)) throw new Error(`${folder}pagefind.js is not a search engine.`)
  return engine
}

function isEngine(value: unknown): value is Engine {
  return (
    typeof value === 'object' &&
    value !== null &&
    'search' in value &&
    typeof value.search === 'function'
  )
}
