/** Prepares LaTeX for Pandoc, which leaves out without a word what it does not know. */
import { extname } from 'node:path'
import type { Input } from '../input/read-input.ts'
import { lost, type Loss } from '../source.ts'

/** Commands that set what is in their last braces in another size, in a frame or marked. */
const BOXES =
  /\\(?:hl|fbox|(?:make|frame)box(?:\[[^\]]*\])*|scalebox\*?\{[^{}]*\}|resizebox\*?\{[^{}]*\}\{[^{}]*\}|rotatebox(?:\[[^\]]*\])?\{[^{}]*\})(?=\s*\{)/g

const WRAPPED = /\\begin\{wrap(figure|table)\}(?:\[[^\]]*\])?\{\w\}(?:\[[^\]]*\])?\{[^{}]*\}/g

const DRAWING = /\\begin\{(tikzpicture|pspicture|picture)\}[^]*?\\end\{\1\}/g

/**
 * @param file a LaTeX file
 * @param read reads the files beside it
 * @param losses gets the files that it includes and that are not beside it
 * @returns its text with the files that it includes, since Pandoc's sandbox reads no other files. A drawing is an
 *   image that is not beside the document, `tikzpicture-1`, so that its caption stays and it is listed
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
