/** A brief's record as CSL-JSON. */
import { citationFile } from './_cite.ts'

export { getStaticPaths } from './_briefs.ts'
export const GET = citationFile('json')
