/** The values that searches can be narrowed to. */
import { fullName } from '../../brief/model/full-name.ts'
import { yearOf } from '../../brief/listings/listings.ts'
import type { Library } from '../../brief/assembly/library.ts'

/** Values of the filters in `search-record.ts`. */
export interface Facets {
  /** How many briefs there are: one needs no filters. */
  briefs: number
  /** Full names, by family name. */
  authors: string[]
  /** The latest first. */
  years: string[]
}

/**
 * @param library the library
 * @returns what its briefs can be filtered by
 */
export function facetsOf({ briefs, lang }: Pick<Library, 'briefs' | 'lang'>): Facets {
  const { compare } = new Intl.Collator(lang)
  const authors = briefs
    .flatMap((brief) => brief.authors)
    .sort((one, other) => compare(one.family, other.family) || compare(one.given, other.given))
    .map(fullName)
  const years = briefs.map(yearOf)
  return {
    briefs: briefs.length,
    authors: [...new Set(authors)],
    years: [...new Set(years)].sort().reverse(),
  }
}
