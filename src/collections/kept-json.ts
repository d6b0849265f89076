/** What one build leaves for the next: a file that can be made again, and is whole or not there. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * @param file a `file:` address
 * @returns what it holds; `undefined` where there is none, or where a power cut has left half of it
 * @throws where the disk fails otherwise
 */
export function readKept(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
}

/**
 * @param file where it is kept; its folder is made where there is none
 * @param value what JSON can hold. A build that is stopped midway leaves no half of it under this name
 * @throws where the disk fails
 */
export function writeKept(file: URL, value: unknown): void {
  mkdirSync(new URL('.', file), { recursive: true })
  const unfinished = new URL(`${file.href}.part`)
  writeFileSync(unfinished, JSON.stringify(value))
  renameSync(unfinished, file)
}
