/** The briefs of the library, and the values that searches can be narrowed to. */
import { byName, fullName } from '../../brief/model/full-name.ts'
import { yearOf } from '../../brief/listings/listings.ts'
import type { Library } from '../../brief/assembly/library.ts'

/** Values of the filters in `search-record.ts`. */
export interface Facets {
  /** What citations name them by. */
  briefs: { slug: string; authors: string[]; year: string; doi?: string }[]
  /** Full names, by family name. */
  authors: string[]
  /** The latest first. */
  years: string[]
}

/** @returns the briefs of a library, and what they can be filtered by */
export function facetsOf({ briefs, lang }: Pick<Library, 'briefs' | 'lang'>): Facets {
  const { compare } = new Intl.Collator(lang)
  const authors = briefs
    .flatMap((brief) => brief.authors)
    .sort(byName(compare))
    .map(fullName)
  return {
    briefs: briefs.map((brief) => ({
      ...{ slug: brief.slug, authors: brief.authors.map(fullName), year: yearOf(brief) },
      ...(brief.doi !== undefined && { doi: brief.doi }),
    })),
    authors: [...new Set(authors)],
    years: [...new Set(briefs.map(yearOf))].sort().reverse(),
  }
}
