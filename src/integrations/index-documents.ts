/** What the index is made of, kept from build to build. */
import { BriefFiles } from '../collections/brief-files.ts'

/** What changes how a brief is read and indexed, and how the index is packed and kept. */
export const INDEXING = [
  'src/{brief,content,permalinks,collections,integrations,i18n,search}/**/*.ts',
  'package-lock.json',
]

/** Where packed files of the index are kept, from the project's root. */
export const PACKED = '.cache/packed/'

/**
 * @param root the project's root
 * @param version a digest of the code of `INDEXING`
 * @returns for each brief, line by line, the digest of what it is made of, the document that
 *   Pagefind reads, and its passages
 */
export const documentsAt = (root: URL, version: string): BriefFiles =>
  new BriefFiles(new URL('.cache/documents/', root), version)
