/** The search index of the library, built by Pagefind in memory. */
import { close, createIndex } from 'pagefind'
import { briefPath } from '../brief/address.ts'
import type { Brief } from '../brief/brief.ts'
import { indexDocument } from './document.ts'

/** Pagefind's own search interface, which this site does not use. */
const INTERFACE = /(ui|highlight|component)[^/]*\.(js|css)$/

/**
 * Indexes the library.
 *
 * @param briefs what to index
 * @returns the index's files, paths from its folder `pagefind/`
 * @throws Error with Pagefind's own words where it fails
 */
export async function buildIndex(
  briefs: readonly Brief[],
): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
  try {
    for (const brief of briefs) {
      const added = await index.addHTMLFile({
        url: briefPath(brief.slug),
        content: indexDocument(brief),
      })
      refuse(added.errors)
    }
    const { files, errors: failed } = await index.getFiles()
    refuse(failed)
    return files.filter(({ path }) => !INTERFACE.test(path))
  } finally {
    await close()
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`)
}
