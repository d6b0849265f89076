/** What a Word or OpenDocument file has and Pandoc leaves out. */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Loss } from '../source.ts'

/** Of Zotero, Mendeley, EndNote and Word. */
const CITATION_FIELD =
  /ADDIN (?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE(?!\.DATA)|Mendeley Cit)|<w:instrText[^>]*> ?CITATION /g

/**
 * @param file a document
 * @param format Pandoc's name of its format
 * @param read what Pandoc has read, as JSON
 * @returns citation fields that this version of Pandoc does not read; formulas of OpenDocument; none for
 *   other formats
 */
export function officeLosses(file: string, format: string, read: string): Loss[] {
  if (format.startsWith('docx') && !format.includes('+citations')) {
    const [xml = ''] = partsOf(file, /^word\/document\.xml$/)
    const advice = 'Their words are in the text, their sources are not: import again with Pandoc 3.'
    const loss = { severity: 'lost', kind: 'citation fields', place: '', advice } as const
    return Array.from(xml.match(CITATION_FIELD) ?? [], () => loss)
  }
  if (format !== 'odt') return []
  const formulas = partsOf(file, /\/content\.xml$/).filter((xml) => /<(?:math:)?math\b/.test(xml))
  const kept = read.match(/"t":"Math"/g)?.length ?? 0
  const advice = 'Write each in TeX as $$…$$, or save the document as .docx and import that.'
  const loss = { severity: 'lost', kind: 'formulas', place: '', advice } as const
  return formulas.slice(kept).map(() => loss)
}

/** The text of some files in a document. */
function partsOf(file: string, path: RegExp): string[] {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => path.test(name) })
  return Object.values(parts).map((bytes) => strFromU8(bytes))
}
