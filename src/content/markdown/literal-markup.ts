/** Finds markup that readers would see as characters: mistyped, or of another system. */
import type { Element, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { warning, type Problem } from '../../brief/problems/problem.ts'
import { linePositions } from '../../brief/text/line-positions.ts'
import { checkForeignCode } from './foreign-code.ts'
import { SLIPS, type Slip } from './slips.ts'
import { checkTableCaptions } from './table-captions.ts'

const IN_LINES = SLIPS.filter(({ inLines }) => inLines)
const IN_TEXTS = SLIPS.filter(({ inLines }) => !inLines)

/** Elements whose characters are not markup. */
const OPAQUE = new Set(['code', 'math'])

/** Part of the source in which to look for slips. */
interface Part {
  slips: readonly Slip[]
  source: string
  offset: number
  /** Whether a match is in this part itself, and not in an element within it. */
  isOwn?: (literal: string, signs: RegExp) => boolean
}

/**
 * @param root a file's body, parsed from the source, with positions
 * @returns a warning for each slip outside code and formulas
 */
export function checkLiteralMarkup(root: Root, source: string, file: string): Problem[] {
  const parts: Part[] = []
  visit(root, (node, _index, parent) => {
    if (node.type === 'element' && node.tagName === 'p') parts.push(...paragraphPart(node, source))
    if (node.type !== 'text' || parent?.type !== 'element' || OPAQUE.has(parent.tagName)) return
    parts.push(...textPart(node, parent, source))
  })
  const positionAt = linePositions(source)
  const problems = [...checkTableCaptions(root, file), ...checkForeignCode(root, file)]
  for (const { slips, source: raw, offset, isOwn } of parts) {
    for (const { signs, when, code = 'foreign-markup', is, hint } of slips) {
      for (const { 0: literal, index } of raw.matchAll(signs)) {
        if (isOwn?.(literal, signs) === false || when?.(literal) === false) continue
        const { line, column } = positionAt(offset + index)
        const position = { file, line, column, endColumn: column + literal.length }
        const message = `“${literal}” is ${is}: readers would see these characters.`
        problems.push(warning(code, position, message, hint))
      }
    }
  }
  return problems
}

/** The source of a text. Next to a bare address, GFM gives it no position: then that of its parent. */
function textPart(text: Text, parent: Element, source: string): Part[] {
  const { start, end } = text.position ?? parent.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const part = {
    slips: IN_TEXTS,
    source: source.slice(start.offset, end.offset),
    offset: start.offset,
  }
  if (text.position) return [part]
  const isOwn = (literal: string, signs: RegExp) =>
    Array.from(text.value.matchAll(signs)).some(([own]) => literal.startsWith(own))
  return [{ ...part, isOwn }]
}

/** The source of a paragraph without its code and formulas. */
function paragraphPart(paragraph: Element, source: string): Part[] {
  const { start, end } = paragraph.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const { offset } = start
  let masked = source.slice(offset, end.offset)
  visit(paragraph, 'element', ({ tagName, position }) => {
    if (!OPAQUE.has(tagName) || position?.start.offset === undefined) return undefined
    const [from, to] = [position.start.offset - offset, (position.end.offset ?? 0) - offset]
    const opaque = masked.slice(from, to).replace(/[^\n]/g, 'x')
    masked = masked.slice(0, from) + opaque + masked.slice(to)
    return SKIP
  })
  return [{ slips: IN_LINES, source: masked, offset }]
}
