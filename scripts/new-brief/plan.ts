/** Reads the command line of `npm run new` and decides what to write. */
import { parseArgs } from 'node:util'
import { checkSlug, slugOf } from '../../src/brief/assembly/slug.ts'
import { reservedSlugs } from '../../src/brief/model/address.ts'
import { briefRecord } from '../../src/brief/model/front-matter.ts'
import { isDeviceName } from '../../src/content/files/names.ts'

export interface Plan {
  title: string
  slug: string
  lang: string
  /** The current year, four digits. */
  year: string
  /** File names in `content/authors/`, without `.md`. */
  authors: string[]
  /** The author whose file is written too, if the command names none. */
  newAuthor?: string
}

/** A command that cannot be carried out; the message says why and what to write instead. */
export class UsageError extends Error {}

export const USAGE = `npm run new -- "Title of the brief"   writes the files of a new brief

  --author ana-ruiz   an author's file in content/authors/; may be repeated
  --lang es           the language of the text, en by default
  --slug short-name   the address, made from the title by default
  --help              this text`

/**
 * @param exists whether a path below `content/` exists
 * @throws UsageError if an argument is missing or wrong, or the brief exists
 */
export function planBrief(args: string[], exists: (path: string) => boolean): Plan {
  const { values, positionals } = parse(args)
  const [typed = '', ...more] = positionals
  if (more.length > 0) {
    throw new UsageError('Put the title in quotation marks: "Title of the brief".')
  }
  const title = typed.trim().replace(/\s+/g, ' ')
  const lang = values.lang ?? 'en'
  const slug = values.slug ?? slugOf(title)
  const authors = [...new Set(values.author)]
  const reason = titleProblem(title) ?? langProblem(lang) ?? slugProblem(slug, exists)
  if (reason !== undefined) throw new UsageError(reason)
  const unknown = authors.find((author) => checkName(author) || !exists(`authors/${author}.md`))
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no content/authors/${unknown}.md: leave out --author, and a file is made.`,
    )
  }
  const plan = { title, slug, lang, year: String(new Date().getFullYear()) }
  if (authors.length > 0) return { ...plan, authors }
  const newAuthor = unusedAuthor(slug, exists)
  return { ...plan, authors: [newAuthor], newAuthor }
}

function parse(args: string[]) {
  const options = {
    author: { type: 'string', multiple: true },
    lang: { type: 'string' },
    slug: { type: 'string' },
  } as const
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (cause) {
    if (cause instanceof TypeError) throw new UsageError(cause.message, { cause })
    throw cause
  }
}

function titleProblem(title: string): string | undefined {
  if (title === '') return 'Say what the brief is called.'
  const isVisible = /[^\p{C}\p{Z}]/u.test(title) && !/[\p{Cc}\u202a-\u202e]/u.test(title)
  return isVisible ? undefined : 'The title contains invisible characters.'
}

function langProblem(lang: string): string | undefined {
  if (briefRecord.shape.lang.safeParse(lang).success) return undefined
  return `“${lang}” is not a language tag: write en, es, pt-BR or another.`
}

function slugProblem(slug: string, exists: (path: string) => boolean): string | undefined {
  if (slug === '') return 'The title makes no address: add --slug and a short name, a to z.'
  const other = 'add --slug and another name.'
  if (isDeviceName(slug)) return `Windows reserves the name ${slug} for a device: ${other}`
  if (reservedSlugs.includes(slug)) return `The site reserves the address ${slug}: ${other}`
  if (exists(slug)) return `content/${slug} exists and is not overwritten: ${other}`
  return checkName(slug)
}

function checkName(name: string): string | undefined {
  const [problem] = checkSlug(name, 'folder', { file: name })
  return problem && `${problem.message} ${problem.hint}`
}

function unusedAuthor(slug: string, exists: (path: string) => boolean): string {
  // An address has at most 100 characters.
  const name = `${slug.slice(0, 80).replace(/-$/, '')}-author`
  let candidate = name
  for (let count = 2; exists(`authors/${candidate}.md`); count += 1) candidate = `${name}-${count}`
  return candidate
}
