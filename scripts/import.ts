/**
 * `npm run import -- report.docx`: makes a brief of a document. Exit code 0 if the brief passes the check,
 * 1 if it does not or cannot be made, 2 if the arguments are wrong.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '../src/content/check.ts'
import { checkImageFiles } from '../src/content/images/check-files.ts'
import { reporterFor } from '../src/content/reporters/choose.ts'
import { findingsOf } from '../src/content/reporters/reporter.ts'
import { describePlan } from '../src/import/again/describe.ts'
import { planImport, writePlan } from '../src/import/again/plan.ts'
import { importSource } from '../src/import/import.ts'
import { readInput } from '../src/import/input/read-input.ts'
import { whileWaiting } from '../src/import/progress.ts'
import { readDocument } from '../src/import/read.ts'
import { reportOf } from '../src/import/report.ts'
import { ImportError } from '../src/import/source.ts'

const USAGE = `npm run import -- report.docx   makes a brief of a document

  --slug short-name   the address, made from the title by default
  --write             changes a brief that is there; without it the changes are only shown
  --text              takes the plain text of a PDF
  --help              this text

Documents: Word (.docx), OpenDocument (.odt), Markdown (.md, .qmd), HTML and LaTeX (.tex), or a folder or
.zip with one of them. Images and a file of references (.bib or CSL-JSON) are taken from its folder.`

/** Places of one kind that the screen names; import-report.md names all. */
const MOST_ON_SCREEN = 5

const root = new URL('..', import.meta.url)
const content = new URL('content/', root)

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof ImportError)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}

async function main(args: string[]): Promise<number> {
  const options = {
    slug: { type: 'string' },
    write: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, ...more] = positionals
  if (values.help === true || file === undefined || more.length > 0) {
    console.log(USAGE)
    return values.help === true ? 0 : 2
  }
  console.log(`Opening ${basename(file)} …`)
  const input = readInput(file)
  const { name } = input.document
  console.log(`Converting ${name} …`)
  const source = await whileWaiting(readDocument(input, values.text), (seconds) =>
    console.log(`Still reading ${name} after ${seconds} s …`),
  )
  const from = {
    name: basename(name, extname(name)),
    year: String(statSync(file).mtime.getFullYear()),
    publisher: publisherOf(),
    slug: values.slug,
  }
  const { brief, imported } = await importSource(source, name, from, console.log)
  const isThere = existsSync(new URL(`${brief.slug}/`, content))
  brief.files.set(`${brief.slug}/import-report.md`, reportOf(imported))
  const plan = planImport(content, brief.slug, brief.files)
  if (isThere) console.log(`\n${describePlan(plan, values.write)}`)
  if (isThere && !values.write) return 0
  writePlan(content, plan)
  console.log(`\n${reportOf(imported, MOST_ON_SCREEN)}`)
  return await check(brief.slug)
}

/** The name of the library, for want of the publisher's. */
function publisherOf(): string {
  const file = new URL('library.md', content)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return /^name:\s*(.+)$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? 'To be completed'
}

/** Prints what the check says of the new brief. */
async function check(slug: string): Promise<number> {
  console.log('Checking it …')
  const checked = checkContent(root, await checkImageFiles(root))
  const problems = checked.problems.filter(({ file }) => file.startsWith(`content/${slug}/`))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (problems.length > 0) {
    console.log(reporterFor('terminal', process.stdout)({ ...findingsOf(root, checked), problems }))
  }
  console.log(
    `Wrote content/${slug}/. Read content/${slug}/import-report.md, then run npm run dev and open /${slug}/.`,
  )
  return errors.length > 0 ? 1 : 0
}
