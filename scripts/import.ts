/**
 * `npm run import -- report.docx`: makes a brief of a document. Exit code 0 if the brief passes the check,
 * 1 if it does not or cannot be made, 2 if the arguments are wrong.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '../src/content/check.ts'
import { checkImageFiles } from '../src/content/images/check-files.ts'
import { reporterFor } from '../src/content/reporters/choose.ts'
import { findingsOf } from '../src/content/reporters/reporter.ts'
import { importSource } from '../src/import/import.ts'
import { readPandoc } from '../src/import/pandoc/read.ts'
import { hasPandoc, PANDOC_MISSING } from '../src/import/pandoc/run.ts'
import { reportOf } from '../src/import/report.ts'
import { ImportError, type Source } from '../src/import/source.ts'

const USAGE = `npm run import -- report.docx   makes a brief of a document

  --slug short-name   the address, made from the title by default
  --help              this text

Documents: Word (.docx), OpenDocument (.odt), Markdown (.md, .qmd), HTML and LaTeX (.tex). Images and a
file of references (.bib or CSL-JSON) are taken from the folder of the document.`

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
  const options = { slug: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, ...more] = positionals
  if (values.help === true || file === undefined || more.length > 0) {
    console.log(USAGE)
    return values.help === true ? 0 : 2
  }
  if (!existsSync(file)) throw new ImportError(`There is no file ${file}.`)
  if (!hasPandoc()) throw new ImportError(PANDOC_MISSING)
  console.log(`Reading ${basename(file)} …`)
  const source = readPandoc(file, referencesBeside(file))
  console.log('Making the brief …')
  const { brief, imported } = await importSource(source, basename(file), {
    name: basename(file, extname(file)),
    year: String(statSync(file).mtime.getFullYear()),
    publisher: publisherOf(),
    ...(values.slug !== undefined && { slug: values.slug }),
  })
  const folder = new URL(`${brief.slug}/`, content)
  if (existsSync(folder)) {
    throw new ImportError(
      `content/${brief.slug} exists and is not overwritten: add --slug and another name.`,
    )
  }
  brief.files.set(`${brief.slug}/import-report.md`, reportOf(imported))
  for (const [path, data] of brief.files) {
    const target = new URL(path, content)
    // An author may have a file already.
    if (existsSync(target)) continue
    mkdirSync(new URL('.', target), { recursive: true })
    writeFileSync(target, data)
  }
  console.log(`\n${reportOf(imported, MOST_ON_SCREEN)}`)
  return await check(brief.slug)
}

/** A file of references beside the document; the one of its name if there are several. */
function referencesBeside(file: string): Source['references'] {
  const folder = dirname(file)
  const names = [basename(file, extname(file)), 'references', 'refs', 'bibliography', 'library']
  for (const name of names) {
    for (const extension of ['bib', 'json'] as const) {
      const path = join(folder, `${name}.${extension}`)
      if (existsSync(path)) {
        return { file: `references.${extension}`, text: readFileSync(path, 'utf8') }
      }
    }
  }
  return undefined
}

/** The name of the library, for want of the publisher's. */
function publisherOf(): string {
  const file = new URL('library.md', content)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return /^name:\s*(.+)$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? 'To be completed'
}

/** Prints what the check says of the new brief. */
async function check(slug: string): Promise<number> {
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
