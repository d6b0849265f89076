import { stripVTControlCharacters, styleText } from 'node:util'
import { excerptOf } from './excerpt.ts'
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
