/** Signs that an editor meant as markup and that would be printed as they stand. */
import type { Element, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { warning, type Problem } from '../brief/problem.ts'
import type { WarningCode } from '../brief/problem-codes.ts'

interface Slip {
  /** The signs as they stand in the source; no more of them than a line of a report shows. */
  signs: RegExp
  code: WarningCode
  isNo: string
  mend: string
}

const SLIPS: readonly Slip[] = [
  {
    signs: /(?<!\\)\[\^[^\n\]]{0,20}\]?/g,
    code: 'note-reference-not-understood',
    isNo: 'no reference to a note',
    mend: 'Write the number alone, as in [^3]; to print the signs themselves, write \\[^.',
  },
  {
    // The square bracket that opens may stand before an emphasis, which is no part of this text.
    signs: /(?:(?<!\\)\[(?!\^)[^[\]\n]{0,60}|(?<=^[^[\]]*))(?<!\\)\]\([^)\s]{0,60}\)?/g,
    code: 'markup-not-understood',
    isNo: 'no link',
    mend: 'Write [words](address), the address without spaces; to print the signs themselves, write \\[.',
  },
  {
    signs: /(?<!\\)\[(?!\^)[^[\]\n]{1,60}\]\[(?!\^)[^[\]\n]{0,60}\]/g,
    code: 'markup-not-understood',
    isNo: 'no link, since no line says where it leads',
    mend: 'Write [words](address); to print the signs themselves, write \\[.',
  },
  {
    signs: /(?<![\\*])\*\*(?!\*)/g,
    code: 'markup-not-understood',
    isNo: 'no strong emphasis',
    mend: 'Put ** right before the first word and right behind the last, without a space between; to print the stars themselves, write \\*\\*.',
  },
  {
    signs: /(?<=^|\n[ \t]*)#{2,6}(?![#\s])\S{0,20}/g,
    code: 'markup-not-understood',
    isNo: 'no heading',
    mend: 'Put a space behind the last #; to print the signs themselves, write \\#.',
  },
]

/** Most texts hold none of them. */
const WORTH_A_LOOK = /\[\^|\]\(|\]\[|\*\*|##/

/**
 * @param root a file's body, with positions
 * @param source the text that it was parsed from
 * @param file the file's path
 * @returns a warning for each slip in its text, code left out
 */
export function checkLiteralMarkup(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = []
  visit(root, 'text', (text, _index, parent) => {
    if (!WORTH_A_LOOK.test(text.value)) return
    if (parent?.type === 'element' && isCode(parent)) return
    problems.push(...slipsIn(text, source, file))
  })
  return problems
}

const isCode = ({ tagName }: Element): boolean => tagName === 'code'

function slipsIn({ position }: Text, source: string, file: string): Problem[] {
  if (!position) return []
  const { start, end } = position
  const raw = source.slice(start.offset, end.offset)
  return SLIPS.flatMap(({ signs, code, isNo, mend }) =>
    [...raw.matchAll(signs)].map(({ 0: literal, index }) => {
      const before = raw.slice(0, index).split('\n')
      const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1)
      const line = start.line + before.length - 1
      const place = { file, line, column, endColumn: column + literal.length }
      const message = `“${literal}” is ${isNo}: it would be printed as it stands.`
      return warning(code, place, message, mend)
    }),
  )
}
