/** What each brief is made of, in short. */
import { createHash } from 'node:crypto'
import type { ParsedFile } from './parsed-file.ts'

/**
 * @param files every file of the content
 * @returns for each brief, by its slug, a digest that is another where the brief may be: of its own
 *   files, its authors' and all topics', whose forms are looked for in every brief
 */
export function briefDigests(files: readonly ParsedFile[]): Map<string, string> {
  const sorted = files.toSorted((one, other) => (one.file < other.file ? -1 : 1))
  const linesOf = (some: readonly ParsedFile[]): string[] =>
    some.map(({ file, digest }) => `${file} ${digest}\n`)
  const topics = linesOf(sorted.filter(({ kind }) => kind === 'topics'))
  const authors = sorted.filter(({ kind }) => kind === 'authors')
  const byBrief = Map.groupBy(sorted, ({ brief }) => brief)
  byBrief.delete('')
  return new Map(
    [...byBrief].map(([slug, own]) => {
      const named = new Set(own.flatMap(authorsIn))
      const theirs = authors.filter(({ name }) => named.has(name))
      const lines = [...linesOf(own), ...linesOf(theirs), ...topics]
      return [slug, createHash('md5').update(lines.join('')).digest('hex')]
    }),
  )
}

function authorsIn({ entry }: ParsedFile): unknown[] {
  const data: { authors?: unknown } = entry?.data ?? {}
  return Array.isArray(data.authors) ? data.authors : []
}
