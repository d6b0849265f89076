/** The search index of the library, built by Pagefind in memory. */
import { gunzipSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'
import { transform } from 'esbuild'
import { close, createIndex } from 'pagefind'
import { briefPath } from '../brief/address.ts'
import { compileVocabulary } from '../brief/mentions.ts'
import { indexDocument, type IndexedLibrary } from './document.ts'
import { withPassages } from './fragment.ts'
import type { PassageRow } from './passages.ts'

/** Of Pagefind's files, what this site does not use: its interface, and its worker. */
const UNUSED = /(ui|highlight|component|worker)[^/]*\.(js|css)$/

/**
 * One index for briefs in every language, and words as they stand: forms of words are found by
 * their beginnings, which match.ts then looks at closely. The engine without a stemmer is 4 KB less.
 */
const LANGUAGE = 'unknown'

/** Hosts limit the number of files: of more briefs than these, several share one. */
const MOST_FRAGMENTS = 10_000

/** Briefs that are sent at once, so that Pagefind never waits while pages are being made. */
const TOGETHER = 50

/**
 * Indexes the library.
 *
 * @param library what to index
 * @returns the index's files, paths from its folder `pagefind/`
 * @throws Error with Pagefind's own words where it fails
 */
export async function buildIndex({
  briefs,
  topics,
}: IndexedLibrary): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    maxFragments: MOST_FRAGMENTS,
  })
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
  const vocabulary = compileVocabulary(topics)
  const passagesByUrl = new Map(briefs.map(({ slug, passages }) => [briefPath(slug), passages]))
  const passagesAt = (url: string) => passagesByUrl.get(url) ?? []
  try {
    for (let at = 0; at < briefs.length; at += TOGETHER) {
      const answers = briefs.slice(at, at + TOGETHER).map((brief) =>
        index.addHTMLFile({
          url: briefPath(brief.slug),
          content: indexDocument(brief, vocabulary),
        }),
      )
      for (const { errors: refused } of await Promise.all(answers)) refuse(refused)
    }
    const { files, errors: failed } = await index.getFiles()
    refuse(failed)
    const used = files.filter(({ path }) => !UNUSED.test(path))
    return await Promise.all(used.map((file) => finished(file, passagesAt)))
  } finally {
    await close()
  }
}

async function finished(
  { path, content }: { path: string; content: Uint8Array },
  passagesAt: (url: string) => readonly PassageRow[],
) {
  if (path.endsWith('.pf_fragment')) return { path, content: withPassages(content, passagesAt) }
  // More than half of what a first search loads: it is worth the second that this takes.
  if (path.startsWith('wasm')) {
    return { path, content: await gzipAsync(gunzipSync(content), { numiterations: 15 }) }
  }
  if (!path.endsWith('.js')) return { path, content }
  // Pagefind ships its script as it was written.
  const { code } = await transform(new TextDecoder().decode(content), {
    ...{ minify: true, legalComments: 'none', charset: 'utf8', target: 'es2022' },
  })
  return { path, content: new TextEncoder().encode(code) }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`)
}
