/**
 * What the loader has read, for the pages and for the search index. Astro runs
 * `content.config.ts`, `astro.config.mjs` and the pages as three module graphs of one process,
 * which share nothing but the process.
 */
import { createHash } from 'node:crypto'
import type { Library } from '../brief/library.ts'

export interface Reading {
  library: Library
  /** Of which entries it was assembled: see `contentsOf`. */
  contents: string
  /** What each brief is made of, by its slug: see `briefDigests`. */
  briefs: ReadonlyMap<string, string>
  /** A digest of everything but the content that a page is made of: code, styles, packages. */
  code: string
}

const place = Symbol.for('policy-brief-reader.reading')
const shared = globalThis as { [place]?: Reading }

/** @param reading the library as it has just been read and found without errors */
export function handOver(reading: Reading): void {
  shared[place] = reading
}

/** @returns what was read last, or `undefined` where nothing without errors was */
export function handedOver(): Reading | undefined {
  return shared[place]
}

/**
 * @param entries entries of all collections, in any order
 * @returns a digest that is equal where the entries are
 */
export function contentsOf(
  entries: readonly { filePath?: string | undefined; digest?: string | number | undefined }[],
): string {
  const lines = entries.map(({ filePath = '', digest = '' }) => `${filePath} ${digest}\n`).sort()
  return createHash('md5').update(lines.join('')).digest('hex')
}
