/** The files with the whole text of a brief, beside its page. */
import { epubPath, markdownPath, pdfPath } from './address.ts'

export interface TextFile {
  /** The format's name, shown to readers. */
  name: string
  mediaType: string
  path: (slug: string) => string
  /**
   * Browsers show text unless the link says `download`. Other links do not, because such a link asks the
   * network alone, not the service worker.
   */
  isText: boolean
}

/** In the order in which they are shown. Add a line for a new format. */
export const textFiles: readonly TextFile[] = [
  { name: 'PDF', mediaType: 'application/pdf', path: pdfPath, isText: false },
  { name: 'EPUB', mediaType: 'application/epub+zip', path: epubPath, isText: false },
  { name: 'Markdown', mediaType: 'text/markdown', path: markdownPath, isText: true },
]
