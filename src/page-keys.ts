/**
 * Keys of pages. A build uses a page of the last build again where its key is the same, so a key is
 * made of everything that the page shows. Source: Astro, experimental flag `incrementalBuild`.
 */
import { createHash } from 'node:crypto'
import { lastReading } from './collections/hand-over.ts'

/** Makes a key of what a page shows: briefs and whatever else JSON can hold. */
export type PageKey = (...shown: readonly unknown[]) => string

/**
 * @returns what makes keys of pages; besides what is given, a key has in it what every page says of
 *   the library, and all code. It throws a TypeError where something cannot be told apart as JSON
 * @throws Error where no content without errors has been read yet
 */
export function pageKeys(): PageKey {
  const { library, briefs: digestOf, code } = lastReading()
  const { briefs, name, lang, introduction } = library
  const digests = new Map<unknown, string | undefined>(
    briefs.map((brief) => [brief, digestOf.get(brief.slug)]),
  )
  const frame = [code, name, lang, introduction]
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
