/** The one door from the pages to the content. */
import { getCollection } from 'astro:content'
import { libraryRecord, type LibraryRecord } from './brief/model/front-matter.ts'
import type { Library } from './brief/assembly/library.ts'
import { lastLibrary } from './collections/hand-over.ts'

/**
 * The whole library. A brief is made of many entries of Astro's collections, which refer to one
 * another: it was put together, and its mistakes found, while the collections were filled.
 *
 * @returns every brief with its cross references resolved, the authors and the topics
 * @throws Error where no content without errors has been read yet, as it may be in the dev server
 */
export const getLibrary = (): Promise<Library> => Promise.resolve(lastLibrary())

/**
 * What the library is called and its language: every page says it.
 *
 * @returns the record of `content/library.md`, or its defaults where there is no such file
 */
export async function getLibraryRecord(): Promise<LibraryRecord> {
  const [entry] = await getCollection('library')
  return entry?.data ?? libraryRecord.parse({})
}
