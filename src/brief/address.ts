/** The address contract: what everything in the library is called, for ever. */

/** @returns the fragment id of a body paragraph: `p7` */
export const paragraphId = (number: number): string => `p${number}`

/** @returns the fragment id of a recommendation: `r3` */
export const recommendationId = (number: number): string => `r${number}`

/** @returns the fragment id of an endnote: `n2` */
export const noteId = (number: number): string => `n${number}`

/** @returns the fragment id of a pull quote: `q1` */
export const pullQuoteId = (number: number): string => `q${number}`

/** @returns the fragment id of a place that refers to an endnote: `n2-ref`, `n2-ref-2` */
export const noteReferenceId = (note: number, occurrence: number): string =>
  occurrence === 1 ? `n${note}-ref` : `n${note}-ref-${occurrence}`

/** Ids of the reading page's own parts, which no section may take. */
export const pageParts = {
  text: 'text',
  contents: 'contents',
  recommendations: 'recommendations',
  endnotes: 'endnotes',
  author: 'about-the-author',
  colophon: 'colophon',
} as const

/**
 * Whether the address contract keeps an id for something else than a section.
 *
 * @param id a fragment id
 * @returns true for `p7`, `n2-ref` and their like and for the page's own parts
 */
export function isReservedId(id: string): boolean {
  return /^[pnrq]\d+(-ref(-\d+)?)?$/.test(id) || Object.values<string>(pageParts).includes(id)
}

/** Addresses are from the site's root; a base path is put before them where they are shown. */

/** Folders of the site that no brief may take as its slug. */
export const reservedSlugs: readonly string[] = [
  'topics',
  'search',
  'authors',
  'years',
  'pagefind',
  '_astro',
]

export const frontPagePath = '/'
export const searchPath = '/search/'
export const topicsPath = '/topics/'

/** @returns the address of a brief's page: `/us-mexico-reset/` */
export const briefPath = (slug: string): string => `/${slug}/`

/** @returns the address of a place in a brief: `/us-mexico-reset/#p7` */
export const placePath = (slug: string, id: string): string => `${briefPath(slug)}#${id}`

/** @returns the address of a topic's page: `/topics/usmca/` */
export const topicPath = (slug: string): string => `/topics/${slug}/`

/** @returns the address of an author's page: `/authors/arturo-sarukhan/` */
export const authorPath = (slug: string): string => `/authors/${slug}/`

/** @returns the address of a year's page: `/years/2021/` */
export const yearPath = (year: string): string => `/years/${year}/`

/**
 * Whether a place has a door: a share page of its own, since what follows `#` never reaches a
 * social crawler.
 *
 * @param id a fragment id
 * @returns true for sections, recommendations and pull quotes; false for paragraphs and notes
 */
export const hasDoor = (id: string): boolean => /^[rq]\d+$/.test(id) || !isReservedId(id)

/** @returns the address of a place's door: `/us-mexico-reset/r3/` */
export const doorPath = (slug: string, id: string): string => `${briefPath(slug)}${id}/`

/**
 * @param slug a brief's slug
 * @param id a fragment id, '' for the brief itself
 * @returns the address to send: the door's where there is one, so that a chat shows the right card
 */
export function sharePath(slug: string, id: string): string {
  if (id === '') return briefPath(slug)
  return hasDoor(id) ? doorPath(slug, id) : placePath(slug, id)
}

/** Formats of the citation files of a brief. */
export type CitationFormat = 'bib' | 'ris' | 'json'

/** @returns the address of a brief's citation file: `/us-mexico-reset/cite.bib` */
export const citationPath = (slug: string, format: CitationFormat): string =>
  `${briefPath(slug)}cite.${format}`

/** @returns the address of a brief as Markdown: `/us-mexico-reset/brief.md` */
export const markdownPath = (slug: string): string => `${briefPath(slug)}brief.md`

/** @returns the address of the social card of a page: `/us-mexico-reset/r3/card.png` */
export const cardPath = (pagePath: string): string => `${pagePath}card.png`
