/** A file's body, parsed so that no text can exhaust the parser. */
import type { Nodes, Root } from 'hast'
import { error, type Problem } from '../brief/problem.ts'
import { parseBody } from '../markdown/parse.ts'
import { checkLiteralMarkup } from './literal-markup.ts'
import type { SourceFile } from './source-file.ts'

/** How deep a text may go: a list in a list in a quotation has a depth of 8. */
const DEEPEST = 50

/** A line that begins that many lists and quotations, or stands in as many. */
const ENDLESS =
  /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}|^[ \t]{200}[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m

/** The parser's time grows with the square of these; hundreds of them are no text any more. */
const MOST_QUOTATIONS = 1_000
const MOST_STARS = 4_000
const MOST_BRACKETS = 2_000

/**
 * @param source a file
 * @param frontMatter its front matter
 * @returns its body, empty where it holds more markup than the site can read, and that problem
 */
export function readBody(
  { file, body }: SourceFile,
  frontMatter: object,
): { body: Root; problems: Problem[] } {
  const parsed = isEndless(body) ? undefined : parse(body, file, frontMatter)
  if (parsed && !isDeep(parsed)) {
    return { body: parsed, problems: checkLiteralMarkup(parsed, body, file) }
  }
  const message = 'The text holds rows of >, -, * or [ without end, which no text needs.'
  const mend = 'Look for them and take them out, or make several sections of this one.'
  return {
    body: parseBody('', file, frontMatter),
    problems: [error('too-much-markup', { file }, message, mend)],
  }
}

function isEndless(body: string): boolean {
  if (ENDLESS.test(body)) return true
  const blocks = body.split(/\n[ \t]*\n/)
  if (blocks.filter((block) => /^[ \t]*>/m.test(block)).length > MOST_QUOTATIONS) return true
  return blocks.some(
    (block) =>
      countOf(/[*_]+/g, block) > MOST_STARS ||
      countOf(/\]/g, block) - countOf(/\[/g, block) > MOST_BRACKETS,
  )
}

const countOf = (signs: RegExp, text: string): number => text.match(signs)?.length ?? 0

function parse(body: string, file: string, frontMatter: object): Root | undefined {
  try {
    return parseBody(body, file, frontMatter)
  } catch (cause) {
    // The parsers go down into what they read, and the stack has an end.
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

function isDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}
