/** Signs that an editor meant as markup and that would be printed as they stand. */
import type { Element, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { warning, type Problem } from '../../brief/problems/problem.ts'
import type { WarningCode } from '../../brief/problems/problem-codes.ts'

interface Slip {
  /** The signs as they stand in the source; no more of them than a line of a report shows. */
  signs: RegExp
  code: WarningCode
  isNo: string
  hint: string
}

const SLIPS: readonly Slip[] = [
  {
    signs: /(?<!\\)\[\^[^\n\]]{0,20}\]?/g,
    code: 'note-reference-not-understood',
    isNo: 'no reference to a note',
    hint: 'Write the number alone, as in [^3]; to print the signs themselves, write \\[^.',
  },
  {
    // What stands before the last square bracket may be long, or in an emphasis of its own.
    signs: /(?<!\\|\\\[[^[\]]*)\](?:\(| \((?=https?:|$))[^)\s]{0,60}\)?/g,
    code: 'markup-not-understood',
    isNo: 'no link',
    hint: 'Write [words](address), without spaces in the address or before it; to print the signs themselves, write \\[.',
  },
  {
    signs: /(?<!\\)\)\[(?=https?:|$)[^\]\s]{0,60}\]?/g,
    code: 'markup-not-understood',
    isNo: 'no link',
    hint: 'The words stand in square brackets and the address in round ones: [words](address).',
  },
  {
    // Behind a word or a number two stars may be meant: 0.3** is significant.
    signs: /(?<=^|[\s“‘"'—–])\*\*(?!\*)(?:[^*\n]{0,60}\*\*)?/g,
    code: 'markup-not-understood',
    isNo: 'no strong emphasis',
    hint: 'Put ** right before the first word and right behind the last, without a space between; to print the stars themselves, write \\*\\*.',
  },
  {
    signs: /(?<=^|\n[ \t]*)#{2,6}(?![#\s])\S{0,20}/g,
    code: 'markup-not-understood',
    isNo: 'no heading',
    hint: 'Put a space behind the last #; to print the signs themselves, write \\#.',
  },
]

/** Each slip holds one of these as it stands, and most texts hold none. */
const WORTH_A_LOOK = /\[\^|\]\(|\] \(|\)\[|\*\*|##/

/**
 * @param root a file's body, with positions
 * @param source the text that it was parsed from
 * @param file the file's path
 * @returns a warning for each slip in its text, code left out
 */
export function checkLiteralMarkup(root: Root, source: string, file: string): Problem[] {
  if (!WORTH_A_LOOK.test(source)) return []
  const problems: Problem[] = []
  visit(root, 'text', (text, _index, parent) => {
    if (!WORTH_A_LOOK.test(text.value) || parent?.type !== 'element') return
    if (parent.tagName === 'code') return
    for (const slip of slipsIn(text, parent, source, file)) problems.push(slip)
  })
  return problems
}

function* slipsIn(text: Text, parent: Element, source: string, file: string): Generator<Problem> {
  // Where GFM has found an address, the text around it has no place: that of all of them is searched.
  const { start, end } = text.position ?? parent.position ?? {}
  if (!start || !end) return
  const raw = source.slice(start.offset, end.offset)
  for (const { signs, code, isNo, hint } of SLIPS) {
    const own = text.position
      ? ['']
      : Array.from(text.value.matchAll(signs), ([literal]) => literal)
    // Lines are counted once, however many slips there are.
    let [line, lineStart, counted] = [start.line, 1 - start.column, 0]
    for (const { 0: literal, index } of raw.matchAll(signs)) {
      if (!own.some((one) => literal.startsWith(one))) continue
      for (; counted < index; counted += 1) {
        if (raw[counted] === '\n') [line, lineStart] = [line + 1, counted + 1]
      }
      const column = index - lineStart + 1
      const place = { file, line, column, endColumn: column + literal.length }
      const message = `“${literal}” is ${isNo}: it would be printed as it stands.`
      yield warning(code, place, message, hint)
    }
  }
}
