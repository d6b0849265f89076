/** The files of a brief that readers can download. */
import { citationPath, markdownPath } from '../../brief/model/address.ts'
import { citationFiles, citationFormats } from '../../cite/files.ts'

interface Download {
  /** The format's name, shown to readers. */
  name: string
  /** The file's address, from the site's root. */
  path: (slug: string) => string
}

/** The whole text, in the order shown. Add a line for a new format. */
export const textFiles: readonly Download[] = [{ name: 'Markdown', path: markdownPath }]

/** The record for reference managers, in the order shown. */
export const recordFiles: readonly Download[] = citationFormats.map((format) => ({
  name: citationFiles[format].name,
  path: (slug) => citationPath(slug, format),
}))
