/** What was asked for on the command line. */
import { parseArgs } from 'node:util'

export interface Wanted {
  title: string
  /** The folder's name, where it is not to be made from the title. */
  slug?: string | undefined
  /** File names in `content/authors/`, without `.md`. */
  authors: string[]
  lang: string
}

export const USAGE = `npm run new -- "Title of the brief"   lays out a new brief

  --author ana-ruiz   its author's file in content/authors/; may be repeated
  --lang es           its language, en where nothing is said
  --slug short-name   its address, made from the title where nothing is said
  --help              this text`

/**
 * @param words the words behind the command
 * @returns what is wanted, `help`, or what was not understood
 */
export function readArguments(words: string[]): Wanted | 'help' | { message: string } {
  const parsed = parse(words)
  if ('message' in parsed) return parsed
  const { values, positionals } = parsed
  if (values.help) return 'help'
  const [title, ...more] = positionals
  if (title === undefined) return { message: 'Say what the brief is called.' }
  if (more.length > 0) return { message: 'Put the title in quotation marks: "Title of the brief".' }
  return { title, slug: values.slug, authors: values.author ?? [], lang: values.lang ?? 'en' }
}

const OPTIONS = {
  author: { type: 'string', multiple: true },
  lang: { type: 'string' },
  slug: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (cause) {
    if (cause instanceof TypeError) return { message: cause.message }
    throw cause
  }
}
