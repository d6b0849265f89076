/** Finds files and headings again whose number or title has changed. */
import { slug } from 'github-slugger'

/** At least this part of the words of two texts must be the same for one to be the other, changed. */
const ALIKE = 0.5

/**
 * @param old paths of files that are there, with their texts
 * @param next paths of the files that the import writes, with their texts
 * @returns for each path of the import, the path of the file that it replaces: the same, a section with the
 *   same name and another number, or else one with mostly the same words
 */
export function pairFiles(
  old: ReadonlyMap<string, string>,
  next: ReadonlyMap<string, string>,
): Map<string, string> {
  const pairs = new Map<string, string>()
  const left = new Set(old.keys())
  const pair = (isPair: (path: string, other: string) => boolean) => {
    for (const path of next.keys()) {
      if (pairs.has(path)) continue
      const other = [...left].find((one) => isPair(path, one))
      if (other === undefined) continue
      pairs.set(path, other)
      left.delete(other)
    }
  }
  const isSection = (path: string) => path.includes('/sections/')
  const nameOf = (path: string) => path.replace(/(\/sections\/)[\d.-]+/, '$1')
  pair((path, other) => isSection(path) && nameOf(path) === nameOf(other))
  pair((path, other) => path === other && !isSection(path))
  pair(
    (path, other) =>
      isSection(path) &&
      isSection(other) &&
      likeness(old.get(other) ?? '', next.get(path) ?? '') >= ALIKE,
  )
  return pairs
}

/**
 * @param old the texts of sections that are there
 * @param next the texts of the sections after the import
 * @param published the ids in the ledger
 * @returns aliases for published headings that have other words now: `old-title: new-title`
 */
export function aliasesFor(
  old: readonly string[],
  next: readonly string[],
  published: ReadonlySet<string>,
): Record<string, string> {
  const before = headingsIn(old)
  const after = headingsIn(next)
  const gone = [...before].filter(([id]) => published.has(id) && !after.has(id))
  const added = [...after].filter(([id]) => !before.has(id))
  return Object.fromEntries(
    gone.flatMap(([id, words]) => {
      const [best] = added
        .map(([other, others]) => ({ other, value: likeness(words, others) }))
        .sort((one, another) => another.value - one.value)
      return best && best.value >= ALIKE ? [[id, best.other]] : []
    }),
  )
}

/** The headings of sections by their ids, with the text below each. */
function headingsIn(texts: readonly string[]): Map<string, string> {
  const headings = new Map<string, string>()
  for (const text of texts) {
    const title = /^---\n[\s\S]*?^title: *(.+)$/m.exec(text)?.[1]
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
    const [first = '', ...rest] = body.split(/^#{1,6} +/m)
    if (title !== undefined) headings.set(idOf(title.replace(/^(["'])(.*)\1$/, '$2')), first)
    for (const part of rest) {
      const [heading = '', ...lines] = part.split('\n')
      headings.set(idOf(heading), lines.join('\n'))
    }
  }
  return headings
}

/** As rehype-slug makes it of the heading without its marks. */
const idOf = (heading: string): string => slug(heading.replace(/\[\^[^\]]+\]|[*_`\\]/g, '').trim())

/** Which part of the words of two texts they share, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [words, others] = [one, other].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)),
  )
  if (!words?.size || !others?.size) return 0
  return words.intersection(others).size / words.union(others).size
}
