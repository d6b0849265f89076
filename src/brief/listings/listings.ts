/** Lists of briefs: on the front page, by year, by author. */
import { contributorsOf, type Author, type Brief } from '../model/brief.ts'
import { byName, listedName } from '../model/full-name.ts'
import { initialOf } from '../text/words.ts'

/** The briefs of one year. */
export interface YearListing {
  /** Four digits. */
  year: string
  /** Newest first. */
  briefs: Brief[]
}

/** The briefs of one author. */
export interface AuthorListing {
  author: Author
  /** The letter of the index that the family name belongs to. */
  initial: string
  /** Newest first. */
  briefs: Brief[]
}

export interface FrontPage {
  /** Shown with their recommendations and contents. */
  inFull: Brief[]
  /** Shown with title, authors and standfirst; `more` counts the briefs of the year not shown. */
  listed: (YearListing & { more: number })[]
  /** Whether the page shows every brief of the library. */
  isWhole: boolean
}

/** Briefs on one page of a year or an author. */
export const BRIEFS_PER_PAGE = 30

/** A library of at most this many briefs is shown in full. */
const MAX_IN_FULL = 3

/** Briefs listed below the newest; the others are on the pages of their years. */
const MAX_LISTED = 20

/**
 * @param briefs the library's briefs, newest first
 * @returns what the front page shows: a small library in full; of a larger one the newest brief in full and
 *   the next ones in a list
 */
export function frontPageOf(briefs: readonly Brief[]): FrontPage {
  const inFull = briefs.length <= MAX_IN_FULL ? [...briefs] : briefs.slice(0, 1)
  const shown = inFull.length + MAX_LISTED
  const older = briefs.slice(shown)
  return {
    inFull,
    listed: yearsOf(briefs.slice(inFull.length, shown)).map((listing) => ({
      ...listing,
      more: older.filter((brief) => yearOf(brief) === listing.year).length,
    })),
    isWhole: older.length === 0,
  }
}

/** @returns briefs, newest first, by year, newest year first */
export function yearsOf(briefs: readonly Brief[]): YearListing[] {
  return [...Map.groupBy(briefs, yearOf)].map(([year, ofYear]) => ({ year, briefs: ofYear }))
}

/** @returns the year of issue, four digits */
export const yearOf = ({ issued }: Pick<Brief, 'issued'>): string => issued.slice(0, 4)

/**
 * @param authors the library's authors
 * @param briefs the library's briefs, newest first
 * @param lang the language whose alphabet orders the names
 * @returns every author with the briefs that they wrote, edited or translated, by family name
 */
export function authorListings(
  authors: readonly Author[],
  briefs: readonly Brief[],
  lang: string,
): AuthorListing[] {
  const inOrder = byName(new Intl.Collator(lang, { sensitivity: 'base' }).compare)
  return authors
    .map((author) => ({
      author,
      initial: initialOf(listedName(author)),
      briefs: briefs.filter((brief) =>
        contributorsOf(brief).some(({ slug }) => slug === author.slug),
      ),
    }))
    .sort(({ author: one }, { author: other }) => inOrder(one, other))
}
