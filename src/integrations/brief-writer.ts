/** Writes what stands in the folders of briefs: a set of files for each brief. */
import { published } from '../collections/hand-over.ts'
import { SiteWriter } from './site-writer.ts'

/** Of Astro's configuration, what a writer needs. */
export interface SiteSettings {
  root: URL
  /** Where the site is being built. */
  outDir: URL
  publicDir: URL
  base: string
  site?: string | undefined
}

/**
 * @param kind what is to be written, for the list of it
 * @param settings Astro's configuration
 * @returns the writer; its sets are the slugs of all briefs, and a brief's files are the last site's
 *   where brief, code, addresses and the library's name are the same
 * @throws Error where no content without errors has been read yet
 */
export function briefWriter(
  kind: 'cards' | 'doors',
  { root, outDir, publicDir, base, site }: SiteSettings,
): SiteWriter {
  const { library, briefs, code } = published()
  const keys = new Map(
    [...briefs].map(([slug, digest]) => [
      slug,
      JSON.stringify([code, library.name, base, site, digest]),
    ]),
  )
  const list = new URL(`.cache/written/${kind}.json`, root)
  const folders = {
    site: outDir.href,
    last: new URL('dist/', root).href,
    given: publicDir.href,
  }
  return new SiteWriter(folders, list, keys)
}
