/** Writes what stands in the folders of briefs: a set of files for each brief. */
import { lastReading } from '../collections/hand-over.ts'
import { SiteWriter } from './site-writer.ts'
import { listOf, type Kind } from './written.ts'

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
 * @param root the project's root
 * @returns the folder of the last site that was published
 */
export const siteOf = (root: URL): URL => new URL('dist/', root)

/** Of Astro's configuration, what the files of a brief depend on. */
type Surroundings = Pick<SiteSettings, 'base' | 'site'>

/**
 * @param surroundings Astro's configuration
 * @returns the slugs of all briefs, each with a key that changes with brief, code, addresses and
 *   the library's name
 * @throws Error where no content without errors has been read yet
 */
export function briefKeys({ base, site }: Surroundings): Map<string, string> {
  const { library, briefs, code } = lastReading()
  return new Map(
    [...briefs].map(([slug, digest]) => [
      slug,
      JSON.stringify([code, library.name, base, site, digest]),
    ]),
  )
}

/**
 * @param kind what is to be written, for the list of it
 * @param settings Astro's configuration
 * @returns the writer; its sets are the slugs of all briefs, and a brief's files are the last site's
 *   where its key is the same
 * @throws Error where no content without errors has been read yet
 */
export function briefWriter(kind: Kind, settings: SiteSettings): SiteWriter {
  const { root, outDir, publicDir } = settings
  const folders = {
    site: outDir.href,
    last: siteOf(root).href,
    given: publicDir.href,
  }
  return new SiteWriter(folders, listOf(kind, root), briefKeys(settings))
}
