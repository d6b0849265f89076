/**
 * Keys of pages. A build uses a page of the last build again where its key is the same, so a key is
 * made of everything that the page shows. Source: Astro, experimental flag `incrementalBuild`.
 */
import { createHash, randomUUID } from 'node:crypto'
import { handedOver } from './collections/hand-over.ts'
import { getLibrary } from './library.ts'

/** Makes a key of what a page shows: briefs and whatever else JSON can hold. */
export type PageKey = (...shown: readonly unknown[]) => string

/**
 * @returns what makes keys of pages; besides what is given, a key has in it what every page says of
 *   the library, and all code. It throws a TypeError where something cannot be told apart as JSON.
 *   Where the content has errors, as it may in the dev server, no two keys are the same
 */
export async function pageKeys(): Promise<PageKey> {
  const reading = handedOver()
  if (!reading) return () => randomUUID()
  const { briefs, name, lang, introduction } = await getLibrary()
  const digests = new Map<unknown, string | undefined>(
    briefs.map((brief) => [brief, reading.briefs.get(brief.slug)]),
  )
  const frame = [reading.code, name, lang, introduction]
  return (...shown) => {
    // A brief is shown on many pages, and is large.
    const text = JSON.stringify([...frame, ...shown], (_key, value: unknown) => {
      if (value instanceof Map || value instanceof Set) {
        throw new TypeError('A page key cannot be made of a Map or a Set: JSON has neither.')
      }
      return digests.get(value) ?? value
    })
    return createHash('md5').update(text).digest('hex')
  }
}
