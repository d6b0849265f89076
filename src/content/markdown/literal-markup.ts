/** Finds markup that readers would see as characters: mistyped, or of another system. */
import type { Element, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { warning, type Problem } from '../../brief/problems/problem.ts'
import { checkForeignCode } from './foreign-code.ts'
import { FOREIGN_MARKUP } from './foreign-markup.ts'
import { MISTYPED_MARKUP } from './mistyped-markup.ts'
import type { Slip } from './slip.ts'
import { checkTableCaptions } from './table-captions.ts'

const SLIPS = [...MISTYPED_MARKUP, ...FOREIGN_MARKUP]
const IN_TEXTS = SLIPS.filter(({ inLines }) => inLines !== true)
const IN_LINES = SLIPS.filter(({ inLines }) => inLines === true)

/** Elements whose characters are not markup. */
const OPAQUE = new Set(['code', 'math'])

/**
 * @param root a file's body, with positions
 * @param source the text that it was parsed from
 * @param file the file's path
 * @returns a warning for each slip outside code and formulas
 */
export function checkLiteralMarkup(root: Root, source: string, file: string): Problem[] {
  const problems = [...checkTableCaptions(root, file), ...checkForeignCode(root, file)]
  visit(root, (node, _index, parent) => {
    if (node.type === 'element' && node.tagName === 'p') {
      problems.push(...slipsInLines(node, source, file))
    }
    if (node.type !== 'text' || parent?.type !== 'element' || OPAQUE.has(parent.tagName)) return
    problems.push(...slipsInText(node, parent, source, file))
  })
  return problems
}

function* slipsInText(
  text: Text,
  parent: Element,
  source: string,
  file: string,
): Generator<Problem> {
  // Next to a bare address, GFM gives text no position: then the whole parent is searched.
  const { start, end } = text.position ?? parent.position ?? {}
  if (!start || !end) return
  const raw = source.slice(start.offset, end.offset)
  for (const slip of IN_TEXTS) {
    const own = text.position
      ? ['']
      : Array.from(text.value.matchAll(slip.signs), ([literal]) => literal)
    const isOwn = (literal: string) => own.some((one) => literal.startsWith(one))
    yield* matchesOf(slip, raw, start, file, isOwn)
  }
}

/** Slips at the beginnings of lines, in a paragraph without its code and formulas. */
function* slipsInLines(paragraph: Element, source: string, file: string): Generator<Problem> {
  const { start, end } = paragraph.position ?? {}
  if (!start || !end) return
  const pieces: string[] = []
  let from = start.offset ?? 0
  visit(paragraph, 'element', ({ tagName, position }) => {
    if (!OPAQUE.has(tagName) || position?.start.offset === undefined) return undefined
    const to = position.end.offset ?? from
    const opaque = source.slice(position.start.offset, to).replace(/[^\n]/g, 'x')
    pieces.push(source.slice(from, position.start.offset), opaque)
    from = to
    return SKIP
  })
  const raw = [...pieces, source.slice(from, end.offset)].join('')
  for (const slip of IN_LINES) yield* matchesOf(slip, raw, start, file)
}

function* matchesOf(
  { signs, when, code, is, hint }: Slip,
  raw: string,
  start: { line: number; column: number },
  file: string,
  isOwn: (literal: string) => boolean = () => true,
): Generator<Problem> {
  // Counts lines only once, however many slips there are.
  let [line, lineStart, counted] = [start.line, 1 - start.column, 0]
  for (const { 0: literal, index } of raw.matchAll(signs)) {
    if (!isOwn(literal) || when?.(literal) === false) continue
    for (; counted < index; counted += 1) {
      if (raw[counted] === '\n') [line, lineStart] = [line + 1, counted + 1]
    }
    const column = index - lineStart + 1
    const position = { file, line, column, endColumn: column + literal.length }
    const message = `“${literal}” is ${is}: readers would see these characters.`
    yield warning(code, position, message, hint)
  }
}
