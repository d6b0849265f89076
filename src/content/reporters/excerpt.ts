/** One line of a file as a terminal can show it, with carets under what is meant. */
import stringWidth from 'string-width'

export interface Excerpt {
  /** The line, or the part of it around the place, `…` where it is cut. */
  text: string
  /** Spaces, then carets. */
  carets: string
}

/** Columns of a terminal before the place, and in all. */
const BEFORE = 40
const WIDEST = 96

/** Characters that take no column, or move the cursor: each is shown as one. */
const UNSEEN = /[\0-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * @param line a line of a file, however long
 * @param column where the place begins, from 1, in UTF-16 code units
 * @param endColumn where it ends, behind its last character; one character is meant where it is
 *   absent
 * @returns the excerpt; carets stand right under wide and combining characters too
 */
export function excerptOf(line: string, column: number, endColumn = column + 1): Excerpt {
  const start = Math.min(Math.max(column - 1, 0), line.length)
  const end = Math.max(start + 1, endColumn - 1)
  const from = start <= BEFORE ? 0 : start - BEFORE
  const before = (from > 0 ? '…' : '') + visible(line.slice(from, start))
  const meant = visible(line.slice(start, Math.min(end, from + WIDEST)))
  const after = visible(line.slice(end, Math.max(end, from + WIDEST)))
  const isCut = Math.max(end, from + WIDEST) < line.length
  return {
    text: `${before}${meant}${after}${isCut ? '…' : ''}`.trimEnd(),
    carets: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(meant))),
  }
}

const visible = (text: string): string =>
  text.replaceAll('\t', ' ').replace(UNSEEN, '·').toWellFormed()
