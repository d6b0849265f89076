import { stripVTControlCharacters, styleText } from 'node:util'
import stringWidth from 'string-width'
import { groupByKind, placeOf, summaryOfKind, type Kind } from './kinds.ts'
import { summaryOf, type Findings, type Reporter } from './reporter.ts'

type Style = 'red' | 'yellow' | 'dim' | 'bold'

/**
 * For people: each problem with its place, its line with carets, the message and the hint; of a kind
 * with many, only the first. Terminals and editors turn the place into a link.
 */
export function terminalReporter(colours: boolean): Reporter {
  const paint = (style: Style, text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text
  return (findings) =>
    [
      ...groupByKind(findings.problems).map((kind) => paragraphOf(kind, findings, paint)),
      paint('bold', summaryOf(findings)),
    ].join('\n\n')
}

function paragraphOf(
  kind: Kind,
  { lineOf }: Pick<Findings, 'lineOf'>,
  paint: (style: Style, text: string) => string,
): string {
  const { severity, code, message, hint, file, line, column, endColumn } = kind.first
  const colour = severity === 'error' ? 'red' : 'yellow'
  const text = line === undefined ? undefined : lineOf(file, line)
  const excerpt =
    text === undefined || column === undefined ? undefined : excerptOf(text, column, endColumn)
  const summary = summaryOfKind(kind)
  return [
    `${paint('bold', shown(placeOf(kind.first)))}  ${paint(colour, `${severity} ${code}`)}`,
    ...(excerpt
      ? [
          `  ${paint('dim', '│')} ${excerpt.text}`,
          `  ${paint('dim', '│')} ${paint(colour, excerpt.carets)}`,
        ]
      : []),
    `  ${shown(message)}`,
    `  ${shown(hint)}`,
    ...(summary === undefined ? [] : [`  ${paint('bold', shown(summary))}`]),
  ].join('\n')
}

/** Content may contain characters that move the cursor or change colours. */
const shown = (text: string): string =>
  stripVTControlCharacters(text).replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '·')

/** Columns of a terminal before the place, and in total. */
const BEFORE = 40
const MAX_WIDTH = 96

/** Characters without width or that move the cursor; each is shown as one dot. */
const UNSEEN = /[\0-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * One line of a file with spaces and carets under a place; `…` where it is cut.
 *
 * @param column the start of the place in the line, from 1, in UTF-16 code units
 * @param endColumn its end, after the last character; one character by default
 */
export function excerptOf(
  line: string,
  column: number,
  endColumn = column + 1,
): { text: string; carets: string } {
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
