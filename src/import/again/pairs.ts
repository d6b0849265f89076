/** Finds files and headings again whose number or title has changed. */
import { slug } from 'github-slugger'
import { parseDocument } from 'yaml'
import { splitText } from './merge.ts'

/** At least this part of the words of two texts must be the same for one to be the other, changed. */
const ALIKE = 0.5

type Files = ReadonlyMap<string, string | Uint8Array>

/**
 * @returns for each path that the import writes, the path of the old file that it replaces: a section with the same
 *   name and perhaps another number, another file with the same path, or else a section with mostly the same words
 */
export function pairFiles(old: Files, next: Files): Map<string, string> {
  const pairs = new Map<string, string>()
  const left = new Set(old.keys())
  const pair = (isPair: (path: string, other: string) => boolean) => {
    for (const path of next.keys()) {
      const other = pairs.has(path) ? undefined : [...left].find((one) => isPair(path, one))
      if (other === undefined) continue
      pairs.set(path, other)
      left.delete(other)
    }
  }
  const isSection = (path: string) => path.includes('/sections/')
  const nameOf = (path: string) => path.replace(/(\/sections\/)[\d.-]+/, '$1')
  const areAlike = (path: string, other: string) =>
    likeness(String(old.get(other)), String(next.get(path))) >= ALIKE
  pair((path, other) => isSection(path) && nameOf(path) === nameOf(other))
  pair((path, other) => path === other && !isSection(path))
  pair((path, other) => isSection(path) && isSection(other) && areAlike(path, other))
  return pairs
}

/**
 * @param published the ids in the ledger
 * @returns aliases for published headings of old sections that have other words now: `old-title: new-title`
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
    const { front, body } = splitText(text)
    const [first = '', ...rest] = body.split(/^#{1,6} +/m)
    // An editor's own section can have front matter that is not valid yet.
    const title: unknown = parseDocument(front).get('title')
    if (typeof title === 'string') headings.set(idOf(title), first)
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
  const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
  const [words, others] = [wordsIn(one), wordsIn(other)]
  if (words.size === 0 || others.size === 0) return 0
  return words.intersection(others).size / words.union(others).size
}
