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
  withdrawn: 'withdrawn',
  author: 'about-the-author',
  cite: 'cite',
  colophon: 'colophon',
} as const

/** Ids of the reading page's devices, which no section may take either. */
const deviceIds: readonly string[] = [
  ...['settings', 'keys-title', 'q-dialog'],
  // JavaScript's, which no list of aliases could hold.
  '__proto__',
]

/** In bytes of UTF-8: an id is also the name of a folder, which disks hold to 255. */
export const LONGEST_ID = 240

/** @returns whether an id is too long for the folder of its share page */
export const isTooLong = (id: string): boolean => new TextEncoder().encode(id).length > LONGEST_ID

/** @returns the id of the heading of a section, or of another part of the page */
export const titleId = (part: string): string => `${part}-title`

/** All ids of the page that name no place of the text. */
export const pageIds: readonly string[] = [
  ...Object.values(pageParts),
  ...Object.values(pageParts).map(titleId),
  ...deviceIds,
]

/**
 * Whether the address contract keeps an id for something else than a section.
 *
 * @param id a fragment id
 * @returns true for `p7`, `n2-ref`, `n2-side` and their like and for the page's own parts
 */
export function isReservedId(id: string): boolean {
  return /^[pnrq]\d+(-ref(-\d+)?|-side)?$/.test(id) || pageIds.includes(id)
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
  '404',
  'index',
]

export const frontPagePath = '/'
export const searchPath = '/search/'
export const topicsPath = '/topics/'
export const authorsPath = '/authors/'
export const yearsPath = '/years/'

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
 * @param path the address of a list
 * @param number one of its pages, from 1
 * @returns the page's address as Astro's `paginate()` makes it: `/years/2021/`, `/years/2021/2/`
 */
export const pagePath = (path: string, number: number): string =>
  number === 1 ? path : `${path}${number}/`

/**
 * Whether an author or a topic of this name would take the address of a page of its index:
 * `/topics/2/` is the second page of the topics.
 *
 * @param name a file name without its extension
 * @returns true for one to three digits
 */
export const isPageNumber = (name: string): boolean => /^\d{1,3}$/.test(name)

/**
 * Whether a place has a share page. It needs one for its own title and social card, since no crawler
 * sees what follows `#`.
 *
 * @param id a fragment id
 * @returns true for sections, recommendations and pull quotes; false for paragraphs and notes
 */
export const hasSharePage = (id: string): boolean => /^[rq]\d+$/.test(id) || !isReservedId(id)

/** @returns the address of a place's share page: `/us-mexico-reset/r3/` */
export const sharePagePath = (slug: string, id: string): string => `${briefPath(slug)}${id}/`

/**
 * @param slug a brief's slug
 * @param id a fragment id, '' for the brief itself
 * @returns the address to send: the share page if the place has one, so that a chat shows its card
 */
export function sharePath(slug: string, id: string): string {
  if (id === '') return briefPath(slug)
  return hasSharePage(id) ? sharePagePath(slug, id) : placePath(slug, id)
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

/** The feed of new briefs. */
export const feedPath = '/rss.xml'

/** @returns the address of a topic's feed: `/topics/usmca/rss.xml` */
export const topicFeedPath = (slug: string): string => `${topicPath(slug)}rss.xml`

/** The address of the sitemap for search engines: an index of one file, `sitemapFilePath`. */
export const sitemapPath = '/sitemap-index.xml'

/** The file that lists the pages. Both names are those of @astrojs/sitemap, published before. */
export const sitemapFilePath = '/sitemap-0.xml'

/** Files beside the pages that somebody may want to link to. */
export const filesOfSite: readonly string[] = [feedPath, sitemapPath, '/llms.txt']
