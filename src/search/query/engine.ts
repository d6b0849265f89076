/** Pagefind in the browser: loaded when it is needed, and typed. */
import type { PassageRow } from './passages.ts'

export interface ResultData {
  url: string
  meta: Record<string, string>
  passages: PassageRow[]
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
}

interface Module extends Engine {
  options(options: { noWorker: boolean }): Promise<void>
  init(): Promise<void>
}

/**
 * Loads the search engine.
 *
 * @param folder address of the index's folder, ending in a slash
 * @returns the engine; its functions throw where a part of the index cannot be loaded
 * @throws where the script or the index cannot be loaded
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const engine: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  if (!isEngine(engine)) throw new Error(`${folder}pagefind.js is not a search engine.`)
  // The worker costs 11 KB more, and what it does takes a few milliseconds.
  await engine.options({ noWorker: true })
  await orThrow(() => engine.init())
  return {
    search: (query, options) => orThrow(() => engine.search(query, options)),
  }
}

let failures = 0

/**
 * Pagefind 1.6 only logs that a part of its index could not be loaded or unpacked, and goes on as
 * if that part were empty: words would be said to be nowhere that are somewhere.
 */
async function orThrow<Value>(act: () => Promise<Value>): Promise<Value> {
  listen()
  const before = failures
  const value = await act()
  if (failures > before) throw new Error('A part of the search index could not be loaded.')
  return value
}

/** Counts the failures that Pagefind logs; everything is logged as before. */
function listen(): void {
  const { error } = console
  if (error === counting) return
  log = error
  console.error = counting
}

let log: typeof console.error = () => undefined

const counting = (...words: unknown[]): void => {
  if (/^Failed to load/.test(String(words[0]))) failures += 1
  log.apply(console, words)
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
