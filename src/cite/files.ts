/** Citation files: a brief's record in the formats that reference managers import. */
import type { CitationFormat } from '../brief/model/address.ts'
import { toBibtex } from './bibtex.ts'
import type { CslItem } from './csl-record.ts'
import { toRis } from './ris.ts'

export interface CitationFile {
  /** The format's name, shown to readers. */
  name: string
  mediaType: string
  /**
   * @param item a brief's record
   * @param inferred a note that the date was inferred, for formats without a field for it
   * @returns the file's text
   */
  write: (item: CslItem, inferred: string) => string
}

export const citationFiles: Record<CitationFormat, CitationFile> = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  json: {
    name: 'CSL-JSON',
    // Source: IANA media types, registered in 2011.
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (item) => `${JSON.stringify([item], undefined, 2)}\n`,
  },
}
