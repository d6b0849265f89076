import type { Element } from 'hast'
import type { ErrorCode, ProblemCode, WarningCode } from './problem-codes.ts'
import type { Entry } from '../model/source.ts'

/**
 * Something wrong in the content, explained to the editor. Problems are data: the domain and the
 * content check collect them, a reporter prints them, and only then the build stops.
 */
export interface Problem {
  /** Permanent name of the kind of problem, such as `unknown-endnote`. */
  code: ProblemCode
  /** Errors stop the build, warnings do not. */
  severity: 'error' | 'warning'
  /** Path of the file from the project's root, with forward slashes. */
  file: string
  /** Line in the file, from 1; absent if the problem concerns the whole file. */
  line?: number
  /** Column in the line, from 1. */
  column?: number
  /** Column after the last character, if the problem concerns part of one line. */
  endColumn?: number
  /** What is wrong, a sentence. */
  message: string
  /** How to fix it, a sentence. */
  hint: string
}

/** A place in a file, as far as it is known. */
export interface Place {
  file: string
  line?: number | undefined
  column?: number | undefined
  endColumn?: number | undefined
}

/**
 * @param file the file of the node
 * @param node a node of the parsed body
 * @returns the file with the node's line and columns, as far as they are known
 */
export function placeOfNode(file: string, { position }: { position?: Element['position'] }): Place {
  if (!position) return { file }
  const { start, end } = position
  const inOneLine = start.line === end.line && end.column > start.column
  return {
    file,
    line: start.line,
    column: start.column,
    ...(inOneLine && { endColumn: end.column }),
  }
}

/**
 * @param entry a file
 * @param field a field of its front matter, or an item of a list such as `authors.1`
 * @returns the file with the field's line and columns, as far as they are known
 */
export function placeOfField(
  { file, fields }: Pick<Entry<unknown>, 'file' | 'fields'>,
  field: string,
): Place {
  return { file, ...(fields?.get(field) ?? fields?.get(field.replace(/\..*$/, ''))) }
}

/**
 * Makes a problem that stops the build.
 *
 * @param code permanent name of the kind of problem
 * @param place the file, and line and column (from 1) where known
 * @param message what is wrong, a sentence
 * @param hint how to fix it, a sentence
 * @returns the problem, an error
 */
export function error(code: ErrorCode, place: Place, message: string, hint: string): Problem {
  return problem('error', code, place, message, hint)
}

/**
 * Makes a problem that does not stop the build.
 *
 * @param code permanent name of the kind of problem
 * @param place the file, and line and column (from 1) where known
 * @param message what is wrong, a sentence
 * @param hint how to fix it, a sentence
 * @returns the problem, a warning
 */
export function warning(code: WarningCode, place: Place, message: string, hint: string): Problem {
  return problem('warning', code, place, message, hint)
}

function problem(
  severity: Problem['severity'],
  code: ProblemCode,
  { file, line, column, endColumn }: Place,
  message: string,
  hint: string,
): Problem {
  return {
    code,
    severity,
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(endColumn === undefined ? {} : { endColumn }),
    message,
    hint,
  }
}
