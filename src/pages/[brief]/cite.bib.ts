/** A brief's record for BibTeX. */
import { citationFile } from './_cite.ts'

export { getStaticPaths } from './_briefs.ts'
export const GET = citationFile('bib')
