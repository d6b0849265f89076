/** `npm run new -- "Title of the brief"`: lays out a folder that builds at once. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments, USAGE } from './new-brief/arguments.ts'
import { filesOf } from './new-brief/files.ts'
import { planBrief } from './new-brief/plan.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
process.exitCode = main(process.argv.slice(2))

function main(words: string[]): number {
  const wanted = readArguments(words)
  if (wanted === 'help') {
    console.log(USAGE)
    return 0
  }
  const plan = 'message' in wanted ? wanted : planBrief(wanted, isThere)
  if ('message' in plan) {
    console.error(`${plan.message}\n\n${USAGE}`)
    return 2
  }
  const files = Object.entries(filesOf(plan)).map(([path, text]) => ({
    path: `content/${path}`,
    text,
  }))
  for (const { path, text } of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text, { flag: 'wx' })
  }
  console.log(
    [
      `“${plan.title}” is laid out:`,
      ...files.map(({ path }) => `  ${path}`),
      '',
      'Now:',
      '  1. npm run dev              shows it, and every change as you save it',
      `  2. open http://localhost:4321/${plan.slug}/ in a browser`,
      `  3. write over the text in content/${plan.slug}/; the comments say what goes where`,
      '  4. npm run check            tells what is still wrong, and how to fix it',
    ].join('\n'),
  )
  return 0
}

/** Whether something in `content/` stands in the way. */
function isThere(path: string): boolean {
  return existsSync(join(root, 'content', path))
}
