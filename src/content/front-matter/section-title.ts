/** The title of a section that is a plain Markdown file: its first heading. */
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { LineRange } from '../../brief/model/source.ts'
import type { SourceFile } from '../files/source-file.ts'
import { exceededLimit } from '../limits.ts'

/** A title that the body of a section gives, and its position. */
export interface GivenTitle extends LineRange {
  title: string
}

/** The first line of a body with words, if it is `# Title` or `## Title`. */
const TITLE = /^(\s*\n)?([ ]{0,3}#{1,2}[ \t]+)(\S[^\n]*)/

/**
 * @returns the first heading of a section, of the first or second rank, if it is above all text, and the
 *   section without it; otherwise no title and the section as it is
 */
export function takeTitle(source: SourceFile): {
  source: SourceFile
  given?: GivenTitle | undefined
} {
  const { body, yaml } = source
  const [whole, empty = '', marks = '', words = ''] = TITLE.exec(body) ?? []
  if (whole === undefined || /^["']?title["']?[ \t]*:/m.test(yaml)) return { source }
  // What takes minutes to parse is too long for an address, too, and refused.
  const title =
    exceededLimit(words) === undefined
      ? toString(unified().use(remarkParse).parse(`# ${words}`))
      : words
  const column = marks.length + 1
  const given = {
    title,
    line: empty.split('\n').length,
    column,
    endColumn: column + words.trimEnd().length,
  }
  return { source: { ...source, body: empty + body.slice(whole.length) }, given }
}
