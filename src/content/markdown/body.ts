/** A file's body, parsed so that no text can exhaust the parser. */
import type { Root } from 'hast'
import { error, type Problem } from '../../brief/problems/problem.ts'
import { parseBody, type LostWords } from './parse.ts'
import { isDeep, isEndless } from './parser-limits.ts'
import { checkLiteralMarkup } from './literal-markup.ts'
import { explainLostWords } from './lost-words.ts'
import type { SourceFile } from '../files/source-file.ts'

/**
 * @param source a file
 * @param frontMatter its front matter
 * @returns its body, empty where it holds more markup than the site can read, and that problem
 */
export function readBody(
  { file, body }: SourceFile,
  frontMatter: object,
): { body: Root; problems: Problem[] } {
  const lost: LostWords[] = []
  const tell = (message: LostWords) => void lost.push(message)
  const parsed = isEndless(body) ? undefined : parse(body, file, frontMatter, tell)
  if (parsed && !isDeep(parsed)) {
    const problems = [...checkLiteralMarkup(parsed, body, file), ...explainLostWords(lost, file)]
    return { body: parsed, problems }
  }
  const message =
    'The text holds rows of >, -, * or [, lines or cells without end, which no text needs.'
  const hint = 'Look for them and take them out, or make several sections of this one.'
  return {
    body: parseBody('', file, frontMatter),
    problems: [error('too-much-markup', { file }, message, hint)],
  }
}

function parse(
  body: string,
  file: string,
  frontMatter: object,
  tell: (message: LostWords) => void,
): Root | undefined {
  try {
    return parseBody(body, file, frontMatter, tell)
  } catch (cause) {
    // The parsers go down into what they read, and the stack has an end.
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}
