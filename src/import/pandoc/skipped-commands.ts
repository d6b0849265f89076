/** Commands of LaTeX that Pandoc does not know: it leaves them out with the words in them. */
import { lost, type Loss } from '../source.ts'

/** As Pandoc reports one with `--verbose`, with the line and column of its end. */
const SKIPPED = /^\[INFO\] Skipped '([^]+?)' at line (\d+) column (\d+)$/gm

/** Commands that print nothing, or what the site prints itself. */
const SILENT =
  /^\\(?:(?:this)?page(?:style|color|ref)|nameref|mark(?:both|right)|[lcr](?:head|foot)\b|fancy|title|(?:print)?bibliography|addcontentsline|(?:set|add)to(?:length|counter)|set|[hv]?phantom|(?:define|row|cell|column)?color|arrayrulecolor|captionsetup|hypersetup|graphicspath|font|label|footnotemark|(?:re)?new|provide|use)/

/** Lengths such as `2em`, names of commands and of environments. */
const NO_WORDS = /\b[\d.]+\s*(?:[cm]m|in|pt|e[mx])\b|^\\(?:begin|end)\{[^}]*\}|\\[A-Za-z@]+\*?/g

/**
 * @param report what Pandoc reports on its reading
 * @param latex the document
 * @returns a loss for each skipped command below `\begin{document}` that has words
 */
export function skippedCommands(report: string, latex: string): Loss[] {
  const preamble = latex.slice(0, latex.indexOf('\\begin{document}')).split('\n').length
  // Pandoc reads some commands twice.
  const byPlace = new Map(
    [...report.matchAll(SKIPPED)]
      .filter(([, , line]) => Number(line) > preamble)
      .map(([, command = '', line, column]) => [`${line}:${column}`, command]),
  )
  return [...byPlace.values()].flatMap((command) => {
    if (SILENT.test(command)) return []
    const words = command
      .replaceAll(NO_WORDS, ' ')
      .replaceAll(/[\s{}[\]=~]+/g, ' ')
      .trim()
    if (!/\p{L}{2}/u.test(words)) return []
    const advice = `Pandoc does not know ${/^\\(?:begin\{[^}]*\}|\w+)/.exec(command)?.[0] ?? command}. Write its words into the section, or make it a command that Pandoc knows and import again.`
    return [lost('commands of LaTeX with words', words, advice)]
  })
}
