/**
 * What the loader has read, for the pages and for the search index. Astro runs
 * `content.config.ts`, `astro.config.mjs` and the pages as three module graphs of one process,
 * which share nothing but the process.
 */
import type { Library } from '../brief/assembly/library.ts'
import type { Listener } from '../content/check.ts'
import type { Findings } from '../content/reporters/reporter.ts'

export interface LibraryReading {
  library: Library
  /** What each brief is made of, by its slug: see `briefDigests`. */
  briefs: ReadonlyMap<string, string>
  /** A digest of everything but the content that a page is made of: code, styles, packages. */
  code: string
}

const place = Symbol.for('policy-brief-reader.reading')
const listening = Symbol.for('policy-brief-reader.listener')
const found = Symbol.for('policy-brief-reader.findings')
const hearing = Symbol.for('policy-brief-reader.hears-findings')
const shared = globalThis as {
  [place]?: LibraryReading
  [listening]?: Listener
  [found]?: Findings
  [hearing]?: (findings: Findings) => void
}

/** @param listener is to be told of briefs while they are read, before errors are known */
export function listen(listener: Listener): void {
  shared[listening] = listener
}

/** @returns who is to be told of briefs while they are read */
export const whoListens = (): Listener | undefined => shared[listening]

/** @param findings what the content check has just found, while the dev server runs */
export function tellFindings(findings: Findings): void {
  shared[found] = findings
  shared[hearing]?.(findings)
}

/** @param hear is told at once what was found last, and from then on after each reading */
export function hearFindings(hear: (findings: Findings) => void): void {
  shared[hearing] = hear
  if (shared[found]) hear(shared[found])
}

/** @param reading the library as it has just been read and found without errors */
export function handOver(reading: LibraryReading): void {
  shared[place] = reading
}

/** @returns whether anything without errors has been read yet */
export const isAnythingRead = (): boolean => shared[place] !== undefined

/**
 * @returns what was read last
 * @throws Error where nothing without errors has been read yet
 */
export function lastReading(): LibraryReading {
  const reading = shared[place]
  if (reading) return reading
  const error = new Error('The content has errors. The terminal lists them; mend them, and reload.')
  // Who writes is told what to do; where this stands helps nobody.
  error.stack = ''
  throw error
}

/**
 * @returns the library that was read last
 * @throws Error where nothing without errors has been read yet
 */
export const lastLibrary = (): Library => lastReading().library
