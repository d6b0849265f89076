/** An index from A to Z of what has a page of its own: topics, authors. */
import { authorPath, topicPath } from '../model/address.ts'
import { partByWeight, sheetsOf, weightOf, type Sheet } from './paging.ts'
import type { AuthorShelf } from './listings.ts'
import type { Topic } from '../topics/topic.ts'

export interface IndexEntry {
  name: string
  /** A long form, a role: what tells one name from another. */
  detail?: string | undefined
  /** The letter that it stands under. */
  initial: string
  /** Address from the site's root. */
  path: string
  /** How many passages or briefs stand there. */
  count: number
}

/**
 * @param topics the library's topics, in order
 * @returns their entries
 */
export function topicEntries(topics: readonly Topic[]): IndexEntry[] {
  return topics.map(({ sortAs, longForm, initial, slug, passages }) => ({
    ...{ name: sortAs, detail: longForm, initial },
    ...{ path: topicPath(slug), count: passages.length },
  }))
}

/**
 * @param shelves the library's authors, in order
 * @returns their entries, the family name first
 */
export function authorEntries(shelves: readonly AuthorShelf[]): IndexEntry[] {
  return shelves.map(({ author: { given, family, role, slug }, initial, briefs }) => ({
    ...{ name: given === '' ? family : `${family}, ${given}`, detail: role, initial },
    ...{ path: authorPath(slug), count: briefs.length },
  }))
}

/**
 * @param entries the entries of an index, in order
 * @returns its pages; most libraries need one
 */
export function indexSheets(entries: readonly IndexEntry[]): Sheet<IndexEntry>[] {
  return sheetsOf(
    partByWeight(entries, ({ name, detail, path }) => weightOf(name, detail, path) + MARKUP),
  )
}

/** What the markup of one line weighs beside its words: lines resemble one another. */
const MARKUP = 10

/**
 * @param sheets the pages of an index
 * @returns what each is called, by the letters that it holds: `A–C`
 */
export function letterRanges(sheets: readonly Sheet<IndexEntry>[]): string[] {
  return sheets.map(({ items }) => {
    const letters = new Set([items.at(0)?.initial ?? '', items.at(-1)?.initial ?? ''])
    return [...letters].join('–')
  })
}
