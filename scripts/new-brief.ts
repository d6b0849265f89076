/** `npm run new -- "Title of the brief"`: writes the files of a new brief with sample text; they build without a change. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { filesOf } from './new-brief/files.ts'
import { planBrief, UsageError, USAGE } from './new-brief/plan.ts'

const content = new URL('../content/', import.meta.url)
const args = process.argv.slice(2)

try {
  if (args.includes('--help') || args.includes('-h')) console.log(USAGE)
  else writeBrief()
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause
  console.error(`${cause.message}\n\n${USAGE}`)
  process.exitCode = 2
}

function writeBrief(): void {
  const plan = planBrief(args, (path) => existsSync(new URL(path, content)))
  const files = Object.entries(filesOf(plan))
  for (const [path, text] of files) {
    const file = new URL(path, content)
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
  console.log(`Wrote “${plan.title}”:
${files.map(([path]) => `  content/${path}`).join('\n')}

Next:
  1. npm run dev              shows the brief, and every change as you save it
  2. open http://localhost:4321/${plan.slug}/ in a browser
  3. replace the text in content/${plan.slug}/; the comments say what goes where
  4. npm run check            reports what is still wrong and how to fix it`)
}
