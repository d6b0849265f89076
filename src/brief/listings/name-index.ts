/** An index of names from A to Z: topics, authors. */
import { authorPath, topicPath } from '../model/address.ts'
import { listedName } from '../model/full-name.ts'
import type { Topic } from '../topics/topic.ts'
import type { AuthorListing } from './listings.ts'

export interface IndexEntry {
  name: string
  /** A long form or a role, to distinguish similar names. */
  detail?: string | undefined
  /** The letter of the index that the name belongs to. */
  initial: string
  /** Address of the name's page, from the site's root. */
  path: string
  /** Number of passages or briefs on that page. */
  count: number
}

/** Names on one page of an index. */
export const NAMES_PER_PAGE = 200

/** @returns the entries of topics, in the same order */
export function topicEntries(topics: readonly Topic[]): IndexEntry[] {
  return topics.map(({ sortAs, longForm, initial, slug, passages }) => ({
    name: sortAs,
    detail: longForm,
    initial,
    path: topicPath(slug),
    count: passages.length,
  }))
}

/** @returns the entries of authors, in the same order, family name first */
export function authorEntries(listings: readonly AuthorListing[]): IndexEntry[] {
  return listings.map(({ author, initial, briefs }) => ({
    name: listedName(author),
    detail: author.role ?? author.affiliation?.join(', '),
    initial,
    path: authorPath(author.slug),
    count: briefs.length,
  }))
}

/**
 * @param entries the entries of an index, in order
 * @param size entries on one page
 * @returns a name for each page: its first and last letter, `A–C`
 */
export function letterRanges(entries: readonly IndexEntry[], size = NAMES_PER_PAGE): string[] {
  const pageCount = Math.ceil(entries.length / size)
  return Array.from({ length: pageCount }, (_, index) => {
    const onPage = entries.slice(index * size, (index + 1) * size)
    return [...new Set([onPage[0]?.initial, onPage.at(-1)?.initial])].join('–')
  })
}
