/** `npm run check`: prints every problem of the content; exit code 1 where there are errors. */
import { checkContent } from './check.ts'
import { report } from './report.ts'

const { library, problems, files } = await checkContent(new URL('../../', import.meta.url))
if (problems.length > 0) console.error(report(problems))
const failed = problems.some(({ severity }) => severity === 'error')
if (!failed) console.log(`Content checked: ${files} files, ${library.briefs.length} brief(s).`)
process.exitCode = failed ? 1 : 0
