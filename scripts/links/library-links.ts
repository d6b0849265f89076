/** Every link of the library to the web, with its place in the content. */
import { outgoingLinks } from '../../src/brief/assembly/archived-links.ts'
import { positionOfField, type SourcePosition } from '../../src/brief/problems/problem.ts'
import type { Entry } from '../../src/brief/model/source.ts'
import type { Checked } from '../../src/content/check.ts'

export interface LibraryLink {
  address: string
  /** The address of an archived copy. */
  copy?: string | undefined
  position: SourcePosition
}

/** @returns the links of texts, front matter and references, in the order of their files */
export function libraryLinks({ parsed, bibliographies }: Checked): LibraryLink[] {
  const copies = new Map(
    parsed.flatMap(({ entry }) =>
      entry && 'archived' in entry.data && typeof entry.data.archived === 'object'
        ? Object.entries(entry.data.archived ?? {}).map(
            ([one, copy]) => [one, String(copy)] as const,
          )
        : [],
    ),
  )
  const links = [
    ...parsed.flatMap(({ entry }) => (entry ? [...inFields(entry), ...withOwnCopy(entry)] : [])),
    ...bibliographies.flatMap(({ works }) =>
      works.flatMap(({ item, position }) =>
        item.URL !== undefined && isWeb(item.URL) ? [{ address: item.URL, position }] : [],
      ),
    ),
  ]
  return links.map((link: LibraryLink) => ({
    ...link,
    copy: link.copy ?? copies.get(link.address),
  }))
}

/** A note names the copy of its one link itself. */
function withOwnCopy(entry: Entry<object>): LibraryLink[] {
  const links = outgoingLinks(entry)
  const own = 'archived' in entry.data ? entry.data.archived : undefined
  const copy = typeof own === 'string' ? own : undefined
  return links.map((link) => ({ ...link, copy }))
}

/** Addresses in front matter, except those of copies and of licences. */
function inFields(entry: Entry<object>): LibraryLink[] {
  const found = (value: unknown, field: string): LibraryLink[] => {
    if (typeof value === 'string')
      return isWeb(value) ? [{ address: value, position: positionOfField(entry, field) }] : []
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      found(inner, field === '' ? key : `${field}.${key}`),
    )
  }
  return Object.entries(entry.data).flatMap(([field, value]) =>
    field === 'archived' || field === 'license' ? [] : found(value, field),
  )
}

const isWeb = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
