/** Where a brief stands in the library: the front page, its year, its authors. */
import type { Author, Brief } from '../model/brief.ts'
import { MOST_ON_A_PAGE, partByWeight, sheetsOf, weightOf, type Sheet } from './paging.ts'
import { initialOf } from '../text/words.ts'

/** What issued in one year. */
export interface Year {
  /** Four digits. */
  year: string
  /** Newest first. */
  briefs: Brief[]
}

/** An author and what the library has of them. */
export interface AuthorShelf {
  author: Author
  /** The letter that the family name stands under. */
  initial: string
  /** Newest first. */
  briefs: Brief[]
}

export interface FrontPage {
  /** Shown with their recommendations and contents. */
  inFull: Brief[]
  /**
   * Shown with title, authors and standfirst, the newest year first; beside each year how many more
   * it has.
   */
  listed: (Year & { more: number })[]
  /** Whether every brief of the library is on the page. */
  isWhole: boolean
}

/** What the markup of one entry or link weighs beside its words. */
const MARKUP = 100

/** As many briefs can be shown in full before a reader loses sight of the next one. */
const MOST_IN_FULL = 3

/** As many can be listed before a year's own page is the better place. */
const MOST_LISTED = 20

/**
 * Decides what the front page shows.
 *
 * @param briefs the library's briefs, newest first
 * @returns the newest in full; with it all others in full where they are few, else in a list, and
 *   of a long list the newest, as many as one page can hold
 */
export function frontPageOf(briefs: readonly Brief[]): FrontPage {
  const [, ...more] = partByWeight(briefs, weightInFull)
  const inFull = briefs.length <= MOST_IN_FULL && more.length === 0 ? briefs : briefs.slice(0, 1)
  const rest = briefs.slice(inFull.length)
  const spent = inFull.reduce((sum, brief) => sum + weightInFull(brief), 0)
  const [first = []] = sheetsOfBriefs(rest.slice(0, MOST_LISTED), spent).map(({ items }) => items)
  const shown = inFull.length + first.length
  return {
    inFull: [...inFull],
    listed: yearsOf(first).map((year) => ({
      ...year,
      more: briefs.slice(shown).filter((brief) => yearOf(brief) === year.year).length,
    })),
    isWhole: shown === briefs.length,
  }
}

/**
 * @param briefs briefs, newest first
 * @returns them by year, the newest year first
 */
export function yearsOf(briefs: readonly Brief[]): Year[] {
  const byYear = Map.groupBy(briefs, yearOf)
  return [...byYear].map(([year, some]) => ({ year, briefs: some }))
}

/** @returns the year that a brief was issued in, four digits */
export const yearOf = ({ issued }: Pick<Brief, 'issued'>): string => issued.slice(0, 4)

/**
 * @param authors the library's authors
 * @param briefs the library's briefs, newest first
 * @param lang the language whose alphabet orders the names
 * @returns every author with their briefs, by family name
 */
export function authorShelves(
  authors: readonly Author[],
  briefs: readonly Brief[],
  lang: string,
): AuthorShelf[] {
  const bySlug = Map.groupBy(
    briefs.flatMap((brief) => [...new Set(brief.authors)].map(({ slug }) => ({ slug, brief }))),
    ({ slug }) => slug,
  )
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' })
  return authors
    .map((author) => ({
      author,
      initial: initialOf(author.family),
      briefs: (bySlug.get(author.slug) ?? []).map(({ brief }) => brief),
    }))
    .sort(
      ({ author: one }, { author: other }) =>
        compare(one.family, other.family) || compare(one.given, other.given),
    )
}

/**
 * Parts a list of briefs.
 *
 * @param briefs the list, in order
 * @param spent what else stands on a page, in bytes of text
 * @returns its pages; one without briefs where there are none
 */
export function sheetsOfBriefs(briefs: readonly Brief[], spent = 0): Sheet<Brief>[] {
  return sheetsOf(partByWeight(briefs, weightListed, MOST_ON_A_PAGE - spent))
}

function weightListed({ title, standfirst, authors, slug }: Brief): number {
  const names = authors.flatMap(({ given, family, slug: name }) => [given, family, name])
  return MARKUP + weightOf(title, standfirst.plain, slug, ...names)
}

function weightInFull(brief: Brief): number {
  const links = [
    ...brief.recommendations.map(({ plain }) => plain),
    ...brief.sections.map(({ title, id }) => title + id),
  ]
  return links.reduce((sum, link) => sum + MARKUP + weightOf(link), weightListed(brief))
}
