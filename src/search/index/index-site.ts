/** Pagefind over the built pages. */
import { readdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'

/** Where the index lies in the site, from the site's folder. */
export const INDEX_FOLDER = 'pagefind/'

/** What Pagefind writes for interfaces other than ours. */
const UNUSED = /(ui|highlight|component|worker)[^/]*\.(js|css)$/

/** Some hosts limit the number of files: above this many briefs Pagefind stores several in one. */
const MAX_FRAGMENTS = 10_000

/**
 * Indexes the pages of a built site that have `data-pagefind-body`: the briefs. There is one index for all
 * languages, without stemming. `site` is a `file:` address that ends in a slash.
 * @throws Error with Pagefind's own words
 */
export async function indexSite(site: URL): Promise<void> {
  const folder = new URL(INDEX_FOLDER, site)
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'unknown',
      maxFragments: MAX_FRAGMENTS,
    })
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`)
    const path = fileURLToPath(site)
    const added = await index.addDirectory({ path, glob: '*/index.html' })
    throwIfAny(added.errors)
    throwIfAny((await index.writeFiles({ outputPath: fileURLToPath(folder) })).errors)
    await removeUnused(folder)
  } finally {
    await close()
  }
}

async function removeUnused(folder: URL): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name))
  await Promise.all(unused.map((name) => rm(new URL(name, folder))))
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`)
}
