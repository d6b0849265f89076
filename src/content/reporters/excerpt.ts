/** One line of a file for a terminal, with carets under a problem. */
import stringWidth from 'string-width'

export interface Excerpt {
  /** The line, or the part of it around the place, `…` where it is cut. */
  text: string
  /** Spaces, then carets. */
  carets: string
}

/** Columns of a terminal before the place, and in total. */
const BEFORE = 40
const MAX_WIDTH = 96

/** Characters without width or that move the cursor; each is shown as one dot. */
const UNSEEN = /[\0-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * @param column the start of the place in the line, from 1, in UTF-16 code units
 * @param endColumn its end, after the last character; one character by default
 * @returns the excerpt, with carets aligned under wide and combining characters too
 */
export function excerptOf(line: string, column: number, endColumn = column + 1): Excerpt {
  const start = Math.min(Math.max(column - 1, 0), line.length)
  const end = Math.max(start + 1, endColumn - 1)
  const from = start <= BEFORE ? 0 : start - BEFORE
  const before = (from > 0 ? '…' : '') + visible(line.slice(from, start))
  const meant = visible(line.slice(start, Math.min(end, from + MAX_WIDTH)))
  const after = visible(line.slice(end, Math.max(end, from + MAX_WIDTH)))
  const isCut = Math.max(end, from + MAX_WIDTH) < line.length
  return {
    text: `${before}${meant}${after}${isCut ? '…' : ''}`.trimEnd(),
    carets: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(meant))),
  }
}

const visible = (text: string): string =>
  text.replaceAll('\t', ' ').replace(UNSEEN, '·').toWellFormed()
