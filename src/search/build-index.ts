/** The search index of the library, built by Pagefind in memory. */
import { transform } from 'esbuild'
import { close, createIndex } from 'pagefind'
import { briefPath } from '../brief/address.ts'
import type { Brief } from '../brief/brief.ts'
import { indexDocument } from './document.ts'

/** Of Pagefind's files, what this site does not use: its interface, and its worker. */
const UNUSED = /(ui|highlight|component|worker)[^/]*\.(js|css)$/

/**
 * One index for briefs in every language, and words as they stand: forms of words are found by
 * their beginnings, which match.ts then looks at closely. The engine without a stemmer is 4 KB less.
 */
const LANGUAGE = 'unknown'

/** Briefs that are sent at once, so that Pagefind never waits while pages are being made. */
const TOGETHER = 50

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
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE })
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
  try {
    for (let at = 0; at < briefs.length; at += TOGETHER) {
      const answers = briefs
        .slice(at, at + TOGETHER)
        .map((brief) =>
          index.addHTMLFile({ url: briefPath(brief.slug), content: indexDocument(brief) }),
        )
      for (const { errors: refused } of await Promise.all(answers)) refuse(refused)
    }
    const { files, errors: failed } = await index.getFiles()
    refuse(failed)
    return await Promise.all(files.filter(({ path }) => !UNUSED.test(path)).map(minified))
  } finally {
    await close()
  }
}

/** Pagefind ships its script as it was written. */
async function minified<File extends { path: string; content: Uint8Array }>(file: File) {
  if (!file.path.endsWith('.js')) return file
  const { code } = await transform(new TextDecoder().decode(file.content), { minify: true })
  return { ...file, content: new TextEncoder().encode(code) }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`)
}
