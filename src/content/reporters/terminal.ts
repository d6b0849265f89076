import { stripVTControlCharacters, styleText } from 'node:util'
import type { Problem } from '../../brief/problems/problem.ts'
import { excerptOf } from './excerpt.ts'
import { summaryOf, type Findings, type Reporter } from './reporter.ts'

type Style = 'red' | 'yellow' | 'dim' | 'bold'

/**
 * For people: each problem with its place, its line with carets, the message and the hint. Terminals
 * and editors turn the place into a link.
 *
 * @param colours whether to use colours
 * @returns the reporter
 */
export function terminalReporter(colours: boolean): Reporter {
  const paint = (style: Style, text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text
  return (findings) =>
    [
      ...findings.problems.map((problem) => paragraphOf(problem, findings, paint)),
      paint('bold', summaryOf(findings)),
    ].join('\n\n')
}

function paragraphOf(
  { severity, code, message, hint, ...place }: Problem,
  { lineOf }: Pick<Findings, 'lineOf'>,
  paint: (style: Style, text: string) => string,
): string {
  const { file, line, column, endColumn } = place
  const where = [file, line, column].filter((part) => part !== undefined).join(':')
  const colour = severity === 'error' ? 'red' : 'yellow'
  const text = line === undefined ? undefined : lineOf(file, line)
  const excerpt =
    text === undefined || column === undefined ? undefined : excerptOf(text, column, endColumn)
  return [
    `${paint('bold', shown(where))}  ${paint(colour, `${severity} ${code}`)}`,
    ...(excerpt
      ? [
          `  ${paint('dim', '│')} ${excerpt.text}`,
          `  ${paint('dim', '│')} ${paint(colour, excerpt.carets)}`,
        ]
      : []),
    `  ${shown(message)}`,
    `  ${shown(hint)}`,
  ].join('\n')
}

/** Content may contain characters that move the cursor or change colours. */
const shown = (text: string): string =>
  stripVTControlCharacters(text).replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '·')
