/** The address contract: the addresses of everything in the library. They never change. */
import { parsePlaceId } from './place-id.ts'
import { isReferenceId } from './reference-id.ts'

/** Ids of the parts of a brief's page; a section of that name gets another id. */
export const pageParts = {
  text: 'text',
  contents: 'contents',
  recommendations: 'recommendations',
  endnotes: 'endnotes',
  references: 'references',
  withdrawn: 'withdrawn',
  statements: 'statements-in-this-brief',
  author: 'about-the-author',
  topics: 'topics-in-this-brief',
  cite: 'cite',
  colophon: 'colophon',
} as const

/** The fragment id of a brief's summary. A section with this title in the same brief has another. */
export const summaryId = 'summary'

/** Ids of the controls of the page, and names of folders of a brief; no section has one of them. */
const controlIds: readonly string[] = [
  ...['settings', 'keys-title', 'q-dialog', 'q-dialog-form', 'download-files', 'files'],
  // A key that no JavaScript object can hold as data.
  '__proto__',
]

/** In bytes of UTF-8. An id is also the name of a folder, and file systems allow 255 bytes. */
export const MAX_ID_BYTES = 240

/** @returns whether an id is too long for the folder of its share page */
export const isTooLong = (id: string): boolean => new TextEncoder().encode(id).length > MAX_ID_BYTES

/** @returns the id of the heading of a section, or of another part of the page */
export const titleId = (part: string): string => `${part}-title`

/** All ids of the page that are not places of the text. */
export const pageIds: readonly string[] = [
  ...Object.values(pageParts),
  ...Object.values(pageParts).map(titleId),
  ...controlIds,
]

/** @returns whether no section may have an id: `p7`, `n2-ref`, `ref-wayne2017`, parts of the page */
export const isReservedId = (id: string): boolean =>
  parsePlaceId(id) !== undefined || isReferenceId(id) || pageIds.includes(id)

// The addresses below are from the site's root; `SiteAddresses` adds the base path.

/** Folders of the site; no brief may have one of these slugs. */
export const reservedSlugs: readonly string[] = [
  ...['topics', 'search', 'authors', 'years', 'about', 'privacy', 'saved', 'admin'],
  ...['pagefind', '_astro', '404', 'index'],
]

export const frontPagePath = '/'
export const searchPath = '/search/'
export const topicsPath = '/topics/'
export const authorsPath = '/authors/'
export const yearsPath = '/years/'
export const aboutPath = '/about/'
export const privacyPath = '/privacy/'
export const savedPath = '/saved/'
export const manifestPath = '/manifest.webmanifest'

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
 * @returns whether an author or a topic of this name would take the address of a page of its index:
 *   `/topics/2/` is the second page of the topics
 */
export const isPageNumber = (name: string): boolean => /^\d{1,3}$/.test(name)

/**
 * @returns whether the place of an id has a share page, for its own title and social card: sections,
 *   recommendations, pull quotes, figures and tables
 */
export function hasSharePage(id: string): boolean {
  const place = parsePlaceId(id)
  if (!place) return !isReservedId(id)
  return ['recommendation', 'pull-quote', 'figure', 'table'].includes(place.kind)
}

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

/** Formats of the citation files of a brief, in the order in which they are shown. */
export const citationFormats = ['bib', 'ris', 'json'] as const

export type CitationFormat = (typeof citationFormats)[number]

/** @returns the address of a brief's citation file: `/us-mexico-reset/cite.bib` */
export const citationPath = (slug: string, format: CitationFormat): string =>
  `${briefPath(slug)}cite.${format}`

/** @returns the name of a table's file beside the page of its brief: `t1.csv` */
export const tableFileName = (id: string): string => `${id}.csv`

/** @returns the address of a brief as Markdown: `/us-mexico-reset/brief.md` */
export const markdownPath = (slug: string): string => `${briefPath(slug)}brief.md`

/** @returns the address of a brief as PDF: `/us-mexico-reset/brief.pdf` */
export const pdfPath = (slug: string): string => `${briefPath(slug)}brief.pdf`

/** @returns the address of a brief as an e-book: `/us-mexico-reset/brief.epub` */
export const epubPath = (slug: string): string => `${briefPath(slug)}brief.epub`

/** @returns the address of a file that readers can download: `/us-mexico-reset/files/data.xlsx` */
export const filePath = (slug: string, name: string): string => `${briefPath(slug)}files/${name}`

/** @returns the address of the social card of a page: `/us-mexico-reset/r3/card.png` */
export const cardPath = (pagePath: string): string => `${pagePath}card.png`

/** The feed of new briefs. */
export const feedPath = '/rss.xml'

/** @returns the address of a topic's feed: `/topics/usmca/rss.xml` */
export const topicFeedPath = (slug: string): string => `${topicPath(slug)}rss.xml`

/** The sitemap index, which lists one file: `sitemapFilePath`. */
export const sitemapPath = '/sitemap-index.xml'

/** The file that lists the pages. Older versions of the site published the same two names. */
export const sitemapFilePath = '/sitemap-0.xml'

/** Files of the site, other than pages, that content may link to. */
export const filesOfSite: readonly string[] = [feedPath, sitemapPath, '/llms.txt']
