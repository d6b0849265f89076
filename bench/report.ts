/** Lines of a plain table. */
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from './run.ts'

/**
 * Prints what a build took.
 *
 * @param name the first column
 * @param measured wall time, processor time in brackets and peak memory are printed
 */
export function printRun(name: string, { seconds, processor, memory }: Run): void {
  printRow(name, `${seconds.toFixed(1)} s (${processor.toFixed(1)} s)`, sizeOf(memory))
}

/**
 * Prints the number of files in a folder and their size together.
 *
 * @param name the first column
 * @param folder its path; a folder that does not exist has 0 files
 */
export function printWeight(name: string, folder: string): void {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) => one.isFile())
  const sizes = files.map(({ parentPath, name: file }) => statSync(join(parentPath, file)).size)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  printRow(name, `${files.length} files`, sizeOf(bytes))
}

/**
 * @param name the first column
 * @param values the other columns
 */
export function printRow(name: string, ...values: string[]): void {
  console.log(`  ${name.padEnd(36)}${values.map((value) => value.padStart(20)).join('')}`)
}

const sizeOf = (bytes: number): string =>
  bytes < 1e9
    ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
    : `${(bytes / 1e9).toFixed(2)} GB`
