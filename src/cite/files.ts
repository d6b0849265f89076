/** A brief's record as a file, in each of the formats that reference managers import. */
import type { CitationFormat } from '../brief/model/address.ts'
import { toBibtex } from './bibtex.ts'
import type { CslItem } from './csl-record.ts'
import { toRis } from './ris.ts'

export interface CitationFile {
  /** As a reader of reference managers knows it. */
  name: string
  mediaType: string
  /**
   * @param item a brief's record
   * @param inferred the words that say that a date was inferred, where the format has none
   * @returns the file's text
   */
  write: (item: CslItem, inferred: string) => string
}

/** In the order in which they are offered. */
export const citationFiles: Record<CitationFormat, CitationFile> = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  json: {
    name: 'CSL-JSON',
    // Source: the media type registered with IANA, 2011.
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (item) => `${JSON.stringify([item], undefined, 2)}\n`,
  },
}

export const citationFormats = Object.keys(citationFiles) as CitationFormat[]
