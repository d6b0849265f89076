/** What site-writer.ts and its thread say to one another. */

/**
 * A file of the site: its address there, as in a URL and without a slash before it, and its text or
 * the file to copy. Files of a set are taken over together, those without one never.
 */
export type SiteFile = { path: string; set?: string } & ({ text: string } | { copyOf: string })

/** A file as it was written: its address, size, time of change in milliseconds, and number. */
export type Stamp = [path: string, size: number, mtimeMs: number, ino: number]

/** Folders as `file:` addresses that end in a slash. */
export interface Folders {
  /** The site that is being built. */
  site: string
  /** The last good site. */
  last: string
  /** What is copied into every site as it is; a file that stands there counts for more. */
  given: string
}

export type Order =
  /** Puts the files of the last site, set by set, into the new one. */
  | { take: readonly { set: string; stamps: readonly Stamp[] }[] }
  | { write: readonly SiteFile[] }
  | 'end'

/** What was done: the sets that were taken over, or how the files stand that were written. */
export type Report = { taken: string[] } | { written: { set?: string | undefined; stamp: Stamp }[] }
