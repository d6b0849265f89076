/**
 * What the loader has read, for the search index. Astro runs `content.config.ts` and
 * `astro.config.mjs` as two module graphs of one process, which share nothing but the process.
 */
import type { Library } from '../brief/library.ts'

const place = Symbol.for('policy-brief-reader.library')
const shared = globalThis as { [place]?: Library }

/** @param library the library as it has just been read and found without errors */
export function handOver(library: Library): void {
  shared[place] = library
}

/**
 * @returns the library that was read last
 * @throws Error where none was
 */
export function handedOver(): Library {
  if (!shared[place])
    throw new Error('No content is read yet that has no errors: the log says why.')
  return shared[place]
}
