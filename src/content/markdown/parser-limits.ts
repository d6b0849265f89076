/** Texts that would exhaust the parser, or whoever walks through what it makes. */
import type { Nodes, Root } from 'hast'

/** How deep a text may go: a list in a list in a quotation has a depth of 8. */
const DEEPEST = 50

/** A line that begins that many lists and quotations, or stands in as many. */
const ENDLESS =
  /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}|^[ \t]{200}[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m

/** The parser's time grows with the square of these; hundreds of them are no text any more. */
const MOST_QUOTATIONS = 1_000
const MOST_STARS = 4_000
const MOST_BRACKETS = 20_000
const MOST_UNOPENED = 2_000
const MOST_LINES = 5_000
const MOST_UNDERLINES = 1_000
const MOST_CELLS = 50_000

/** The least of these limits. */
const FEWEST = Math.min(MOST_QUOTATIONS, MOST_UNDERLINES)

/**
 * @param body a file's text below its front matter
 * @returns whether it holds more quotations, lists, emphasis, lines or cells than any text needs
 */
export function isEndless(body: string): boolean {
  if (ENDLESS.test(body)) return true
  // Of nothing there are more than there are characters.
  if (body.length < FEWEST) return false
  const blocks = body.split(/\n[ \t]*\n/)
  if (blocks.filter((block) => /^[ \t]*>/m.test(block)).length > MOST_QUOTATIONS) return true
  if (countOf(/^ {0,3}(?:=+|-+)[ \t]*$/gm, body) > MOST_UNDERLINES) return true
  return blocks.some(
    (block) =>
      countOf(/[*_]+/g, block) > MOST_STARS ||
      countOf(/\[/g, block) > MOST_BRACKETS ||
      countOf(/\]/g, block) - countOf(/\[/g, block) > MOST_UNOPENED ||
      countOf(/\n/g, block) > MOST_LINES ||
      isEndlessTable(block),
  )
}

/** Each row of a table has as many cells as the first. */
function isEndlessTable(block: string): boolean {
  if (!block.includes('|')) return false
  const rows = block.split('\n')
  return rows.length * Math.max(...rows.map((row) => countOf(/\|/g, row))) > MOST_CELLS
}

const countOf = (signs: RegExp, text: string): number => text.match(signs)?.length ?? 0

/**
 * @param root a text as elements
 * @returns whether it goes deeper than any text needs
 */
export function isDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}
