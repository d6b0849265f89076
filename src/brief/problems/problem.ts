import type { Element } from 'hast'
import type { Entry } from '../model/source.ts'
import type { ErrorCode, ProblemCode, WarningCode } from './problem-codes.ts'

/** A position in a file, as exactly as it is known; line and columns from 1. */
export interface SourcePosition {
  /** Path from the project's root, with forward slashes. */
  file: string
  line?: number | undefined
  column?: number | undefined
  /** Column after the last character, if the position is part of one line. */
  endColumn?: number | undefined
}

/**
 * Something wrong in the content, explained to the editor. Problems are data: the domain and the
 * content check collect them, a reporter prints them, and only then the build stops.
 */
export interface Problem extends SourcePosition {
  /** Permanent name of the kind of problem, such as `unknown-endnote`. */
  code: ProblemCode
  /** Errors stop the build, warnings do not. */
  severity: 'error' | 'warning'
  /** The fault, a sentence. */
  message: string
  /** How to fix it, a sentence. */
  hint: string
}

/** @returns the position of a node of a parsed body */
export function positionOfNode(
  file: string,
  { position }: { position?: Element['position'] },
): SourcePosition {
  if (!position) return { file }
  const { start, end } = position
  const onOneLine = start.line === end.line && end.column > start.column
  return {
    file,
    line: start.line,
    column: start.column,
    ...(onOneLine && { endColumn: end.column }),
  }
}

/** @returns the position of a field of a file's front matter, or of an item of a list such as `authors.1` */
export function positionOfField(
  { file, fields }: Pick<Entry<unknown>, 'file' | 'fields'>,
  field: string,
): SourcePosition {
  return { file, ...(fields?.get(field) ?? fields?.get(field.replace(/\..*$/, ''))) }
}

type Explain<Code> = (
  code: Code,
  position: SourcePosition,
  message: string,
  hint: string,
) => Problem

const problemOf =
  (severity: Problem['severity']): Explain<ProblemCode> =>
  (code, { file, line, column, endColumn }, message, hint) => ({
    ...{ code, severity, file, line, column, endColumn, message, hint },
  })

/** Makes a problem that stops the build. */
export const error: Explain<ErrorCode> = problemOf('error')

/** Makes a problem that does not stop the build. */
export const warning: Explain<WarningCode> = problemOf('warning')
