/** Finds mistyped markup: characters that readers would see although the editor meant markup. */
import type { Element, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { warning, type Problem } from '../../brief/problems/problem.ts'
import type { WarningCode } from '../../brief/problems/problem-codes.ts'

interface Slip {
  /** Matches the characters in the source, up to the length that a report shows. */
  signs: RegExp
  code: WarningCode
  isNot: string
  hint: string
}

const SLIPS: readonly Slip[] = [
  {
    signs: /(?<!\\)\[\^[^\n\]]{0,20}\]?/g,
    code: 'note-reference-not-understood',
    isNot: 'not a note reference',
    hint: 'Write only the number, as in [^3]. To show the characters themselves, write \\[^.',
  },
  {
    // The text before the closing bracket may be long or contain emphasis.
    signs: /(?<!\\|\\\[[^[\]]*)\](?:\(| \((?=https?:|$))[^)\s]{0,60}\)?/g,
    code: 'markup-not-understood',
    isNot: 'not a link',
    hint: 'Write [words](address), without a space in the address or before it. To show the characters themselves, write \\[.',
  },
  {
    signs: /(?<!\\)\)\[(?=https?:|$)[^\]\s]{0,60}\]?/g,
    code: 'markup-not-understood',
    isNot: 'not a link',
    hint: 'Put the words in square brackets and the address in round ones: [words](address).',
  },
  {
    // After a word or number, two stars may be intended: 0.3** (significance).
    signs: /(?<=^|[\s“‘"'—–])\*\*(?!\*)(?:[^*\n]{0,60}\*\*)?/g,
    code: 'markup-not-understood',
    isNot: 'not strong emphasis',
    hint: 'Put ** directly before the first word and directly after the last. To show the stars themselves, write \\*\\*.',
  },
  {
    signs: /(?<=^|\n[ \t]*)#{2,6}(?![#\s])\S{0,20}/g,
    code: 'markup-not-understood',
    isNot: 'not a heading',
    hint: 'Put a space after the last #. To show the characters themselves, write \\#.',
  },
]

/**
 * @param root a file's body, with positions
 * @param source the text that it was parsed from
 * @param file the file's path
 * @returns a warning for each slip outside code
 */
export function checkLiteralMarkup(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = []
  visit(root, 'text', (text, _index, parent) => {
    if (parent?.type !== 'element' || parent.tagName === 'code') return
    problems.push(...slipsIn(text, parent, source, file))
  })
  return problems
}

function* slipsIn(text: Text, parent: Element, source: string, file: string): Generator<Problem> {
  // Next to a bare address, GFM gives text no position: then the whole parent is searched.
  const { start, end } = text.position ?? parent.position ?? {}
  if (!start || !end) return
  const raw = source.slice(start.offset, end.offset)
  for (const { signs, code, isNot, hint } of SLIPS) {
    const own = text.position
      ? ['']
      : Array.from(text.value.matchAll(signs), ([literal]) => literal)
    // Counts lines only once, however many slips there are.
    let [line, lineStart, counted] = [start.line, 1 - start.column, 0]
    for (const { 0: literal, index } of raw.matchAll(signs)) {
      if (!own.some((one) => literal.startsWith(one))) continue
      for (; counted < index; counted += 1) {
        if (raw[counted] === '\n') [line, lineStart] = [line + 1, counted + 1]
      }
      const column = index - lineStart + 1
      const position = { file, line, column, endColumn: column + literal.length }
      const message = `“${literal}” is ${isNot}: readers would see these characters.`
      yield warning(code, position, message, hint)
    }
  }
}
