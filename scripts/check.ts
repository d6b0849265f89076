/**
 * `npm run check`: prints every problem of the content. Exit code 0 without errors, 1 with errors, 2
 * if the arguments are wrong.
 */
import { parseArgs } from 'node:util'
import { nearest } from '../src/brief/text/nearest.ts'
import { checkContent } from '../src/content/check.ts'
import { checkImageFiles } from '../src/content/images/check-files.ts'
import { formatFor, formats, reporterFor, type Format } from '../src/content/reporters/choose.ts'
import { countProblems, findingsOf } from '../src/content/reporters/reporter.ts'

const USAGE = `npm run check reports all problems in content/.

  npm run check                      for people
  npm run check -- --format=github   annotations for GitHub (the default in GitHub Actions)
  npm run check -- --format=json     for programs
  npm run check -- --help            this text`

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const chosen = readArguments(words)
  if (chosen === 'help') {
    console.log(USAGE)
    return 0
  }
  if (typeof chosen === 'object') {
    console.error(`${chosen.message}\n\n${USAGE}`)
    return 2
  }
  const root = new URL('..', import.meta.url)
  const findings = findingsOf(root, checkContent(root, await checkImageFiles(root)))
  const stream =
    chosen === 'terminal' && findings.problems.length > 0 ? process.stderr : process.stdout
  stream.write(`${reporterFor(chosen, stream)(findings)}\n`)
  return countProblems(findings.problems).errors > 0 ? 1 : 0
}

function readArguments(words: string[]): Format | 'help' | { message: string } {
  const options = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
  const { values, tokens } = parseArgs({ args: words, options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional') return { message: `Unknown argument “${token.value}”.` }
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue
    const guess = nearest(token.name, Object.keys(options))
    const question = guess === undefined ? '' : ` Did you mean --${guess}?`
    return { message: `Unknown option ${token.rawName}.${question}` }
  }
  if (values.help) return 'help'
  const format = values.format ?? formatFor(process.env)
  const known = formats.find((one) => one === format)
  return known ?? { message: `Unknown format “${String(format)}”. Use ${formats.join(', ')}.` }
}
