/** A brief's record in the RIS format. */
import { citationFile } from './_cite.ts'

export { getStaticPaths } from './_briefs.ts'
export const GET = citationFile('ris')
