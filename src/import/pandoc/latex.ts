/** Prepares LaTeX for Pandoc, which leaves out without a word what it does not know, and lists what it left out. */
import { extname } from 'node:path'
import type { Input } from '../input/read-input.ts'
import { lost, type Loss } from '../source.ts'

/** Commands that set what is in their last braces in another size, in a frame or marked. */
const BOXES =
  /\\(?:hl|fbox|(?:make|frame)box(?:\[[^\]]*\])*|scalebox\*?\{[^{}]*\}|resizebox\*?\{[^{}]*\}\{[^{}]*\}|rotatebox(?:\[[^\]]*\])?\{[^{}]*\})(?=\s*\{)/g

const WRAPPED = /\\begin\{wrap(figure|table)\}(?:\[[^\]]*\])?\{\w\}(?:\[[^\]]*\])?\{[^{}]*\}/g

const DRAWING = /\\begin\{(tikzpicture|pspicture|picture)\}[^]*?\\end\{\1\}/g

/**
 * @returns a LaTeX file with the files that it includes, since Pandoc's sandbox reads no other files. A drawing becomes
 *   an image that is not beside the document, `tikzpicture-1`, so that its caption stays and it is listed
 */
export function latexOf(file: Uint8Array, read: Input['read'], losses: Loss[]): string {
  let drawings = 0
  return withInputs(file, read, losses)
    .replaceAll(DRAWING, (_, name: string) => `\\includegraphics{${name}-${(drawings += 1)}}`)
    .replaceAll(/\\includepdf\b/g, '\\includegraphics')
    .replaceAll(WRAPPED, (_, name: string) => `\\begin{${name}}`)
    .replaceAll(/\\end\{wrap(figure|table)\}/g, (_, name: string) => `\\end{${name}}`)
    .replaceAll(BOXES, '')
}

const withInputs = (file: Uint8Array, read: Input['read'], losses: Loss[], depth = 0): string =>
  Buffer.from(file)
    .toString()
    .replaceAll(
      /^([^%\n]*)\\(?:input|include|subfile)\{([^}]+)\}/gm,
      (command, before: string, name: string) => {
        const part = depth < 10 ? read(extname(name) === '' ? `${name}.tex` : name) : undefined
        if (!part) {
          const advice = 'Put it there and import again.'
          const kind = 'files that LaTeX includes and that are not beside the document'
          losses.push({ ...lost(kind, name, advice), words: '' })
          return command
        }
        // A file that can also be set by itself has a preamble of its own.
        const preamble = /^[^]*?\\begin\{document\}|\\end\{document\}[^]*$/g
        return before + withInputs(part, read, losses, depth + 1).replaceAll(preamble, '')
      },
    )

/** As Pandoc reports one with `--verbose`, with the line and column of its end. */
const SKIPPED = /^\[INFO\] Skipped '([^]+?)' at line (\d+) column (\d+)$/gm

/** Commands that print nothing, or what the site prints itself. */
const SILENT =
  /^\\(?:(?:this)?page(?:style|color|ref)|nameref|mark(?:both|right)|[lcr](?:head|foot)\b|fancy|title|(?:print)?bibliography|addcontentsline|(?:set|add)to(?:length|counter)|set|[hv]?phantom|(?:define|row|cell|column)?color|arrayrulecolor|captionsetup|hypersetup|graphicspath|font|label|footnotemark|(?:re)?new|provide|use)/

/** Lengths such as `2em`, names of commands and of environments. */
const NO_WORDS = /\b[\d.]+\s*(?:[cm]m|in|pt|e[mx])\b|^\\(?:begin|end)\{[^}]*\}|\\[A-Za-z@]+\*?/g

/** @returns the skipped commands below `\begin{document}` that have words, from what Pandoc reports on its reading */
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
