/** The files of a brief that readers can download. */
import { citationFormats, citationPath, filePath } from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'
import type { TextFile } from '../../brief/model/text-files.ts'
import { formatSize } from '../../i18n/strings.ts'
import { href } from '../../site.ts'
import { citationFiles } from '../../cite/files.ts'

/** The record for reference managers, in the order shown. */
export const recordFiles: readonly Omit<TextFile, 'mediaType'>[] = citationFormats.map(
  (format) => ({
    name: citationFiles[format].name,
    path: (slug) => citationPath(slug, format),
    isText: true,
  }),
)

/** A file in `files/`, for readers. */
interface FileDownload {
  name: string
  /** Its address with the site's base path. */
  address: string
  /** `data.xlsx (Excel, 24 kB)` */
  label: string
}

/** Names of formats that readers know better than their endings. */
const FORMATS: Record<string, string> = {
  xls: 'Excel',
  xlsx: 'Excel',
  doc: 'Word',
  docx: 'Word',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
}

/** @returns the files in `files/` of a brief, with format and size */
export const fileDownloads = ({ slug, lang, files }: Brief): FileDownload[] =>
  (files ?? []).map(({ name, size }) => {
    const ending = name.replace(/^.*\./, '').toLowerCase()
    const format = FORMATS[ending] ?? ending.toUpperCase()
    const label = `${name} (${format}, ${formatSize(size, lang)})`
    return { name, address: href(filePath(slug, name)), label }
  })
