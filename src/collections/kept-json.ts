/**
 * What one build leaves for the next: a file that can be made again, and is whole or not there. It
 * holds a JSON value in each line, so that one can be read without the others.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'

/** So long another process may be at work on a file, in milliseconds. */
const WRITING = 60_000

/** The byte `\n`. */
const LINE_BREAK = 10

/** Gives the value in a line, from 0; `undefined` where there is none. */
export type Kept = (line: number) => unknown

/**
 * @param file a `file:` address
 * @returns what it holds, each value parsed when it is asked for; a file that is not there holds
 *   nothing, nor does one of which a power cut has left half
 * @throws where the disk fails otherwise
 */
export function readKept(file: URL): Kept {
  const bytes = bytesOf(file)
  return (line) => {
    try {
      return JSON.parse(lineOf(bytes, line)) as unknown
    } catch (cause) {
      if (cause instanceof SyntaxError) return undefined
      throw cause
    }
  }
}

function bytesOf(file: URL): Buffer {
  try {
    const bytes = readFileSync(file)
    return bytes.at(-1) === LINE_BREAK ? bytes : Buffer.alloc(0)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return Buffer.alloc(0)
    throw cause
  }
}

/** Of a long file often one short line is asked for: the rest is not made a text. */
function lineOf(bytes: Buffer, line: number): string {
  let start = 0
  for (let at = 0; at < line; at += 1) {
    const end = bytes.indexOf(LINE_BREAK, start)
    if (end === -1) return ''
    start = end + 1
  }
  const end = bytes.indexOf(LINE_BREAK, start)
  return end === -1 ? '' : bytes.toString('utf8', start, end)
}

/**
 * @param file where they are kept; its folder is made where there is none
 * @param values what JSON can hold. A build that is stopped midway leaves no half of it under this name
 * @throws where the disk fails
 */
export function writeKept(file: URL, ...values: readonly unknown[]): void {
  mkdirSync(new URL('.', file), { recursive: true })
  const unfinished = new URL(`${file.href}.${process.pid}.part`)
  writeFileSync(unfinished, values.map((value) => `${JSON.stringify(value)}\n`).join(''))
  renameSync(unfinished, file)
}

/**
 * @param name name of a file in a folder of kept files
 * @param folder the folder, a `file:` address that ends in a slash
 * @returns whether another process may be writing it just now; what a stopped build has left is older
 * @throws where the disk fails otherwise
 */
export function isBeingWritten(name: string, folder: URL): boolean {
  if (!name.endsWith('.part')) return false
  const stats = statSync(new URL(encodeURI(name), folder), { throwIfNoEntry: false })
  return stats !== undefined && Date.now() - stats.mtimeMs < WRITING
}
