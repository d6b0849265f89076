/** The body of a file, parsed and checked. */
import type { Root } from 'hast'
import type { Problem } from '../../brief/problems/problem.ts'
import type { SourceFile } from '../files/source-file.ts'
import { exceededLimit, isTooDeep, tooMuch, withinStack } from '../limits.ts'
import { checkLiteralMarkup } from './literal-markup.ts'
import { parseBody } from './parse.ts'

/**
 * @param file a file
 * @param frontMatter its fields
 * @param cites whether it is part of a brief with references
 * @returns the parsed body, empty if it exceeds a limit, and its problems
 */
export function readBody(
  { file, body }: SourceFile,
  frontMatter: object,
  cites: boolean,
): { body: Root; problems: Problem[] } {
  const excess = exceededLimit(body)
  const problems: Problem[] = []
  const parsed =
    excess === undefined
      ? withinStack(() => parseBody(body, file, frontMatter, problems, cites))
      : undefined
  if (!parsed || isTooDeep(parsed)) {
    return { body: parseBody('', file, frontMatter), problems: [tooMuch(file, excess)] }
  }
  return { body: parsed, problems: [...checkLiteralMarkup(parsed, body, file), ...problems] }
}
