/** A parsed file as Astro's collections keep it. */
import type { Entry } from '../brief/source.ts'
import type { ParsedFile } from '../check/parsed-file.ts'

/** Maps are no JSON. */
interface Kept extends Omit<ParsedFile, 'entry'> {
  entry?: Omit<Entry<object>, 'fields'> & { fields: [string, { line: number; column: number }][] }
}

/**
 * Makes one string of a file: Astro's store walks, writes and reads every object in an entry, and
 * a brief has thousands of them; a string it takes as it is.
 *
 * @param parsed what was made of a file
 * @returns the same as JSON
 */
export function keep({ entry, ...rest }: ParsedFile): string {
  const kept: Kept = rest
  if (entry) kept.entry = { ...entry, fields: [...(entry.fields ?? [])] }
  return JSON.stringify(kept)
}

/**
 * @param kept what `keep` has made
 * @returns what was given to it
 */
export function recall(kept: string): ParsedFile {
  const { entry, ...rest } = JSON.parse(kept) as Kept
  return entry ? { ...rest, entry: { ...entry, fields: new Map(entry.fields) } } : rest
}
