/** The sitemap for search engines. Source: sitemaps.org, protocol 0.9. */
import type { Library } from '../brief/assembly/library.ts'
import {
  aboutPath,
  authorPath,
  authorsPath,
  briefPath,
  epubPath,
  frontPagePath,
  pdfPath,
  privacyPath,
  savedPath,
  topicPath,
  topicsPath,
  yearPath,
  yearsPath,
} from '../brief/model/address.ts'
import { yearOf } from '../brief/listings/listings.ts'
import { knownDay, type Permalink } from './feed-items.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * @returns the XML that lists the canonical pages and each brief as PDF and EPUB, with `lastmod` for the page of a
 *   brief whose day is known. Share pages, the search page and later pages of lists are left out. One file
 *   may hold 50,000 addresses
 */
export function sitemap(
  { authors, topics, briefs }: Pick<Library, 'authors' | 'topics' | 'briefs'>,
  permalink: Permalink,
): string {
  const days = new Map(briefs.map((brief) => [briefPath(brief.slug), knownDay(brief)]))
  const paths = [
    ...[frontPagePath, aboutPath, authorsPath, privacyPath, savedPath, topicsPath, yearsPath],
    ...authors.map(({ slug }) => authorPath(slug)),
    ...topics.map(({ slug }) => topicPath(slug)),
    ...new Set(briefs.map((brief) => yearPath(yearOf(brief)))),
    ...days.keys(),
    ...briefs.flatMap(({ slug }) => [pdfPath(slug), epubPath(slug)]),
  ]
  const urls = paths.sort().map((path) => {
    const day = days.get(path)
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`
    return `<url><loc>${permalink(path)}</loc>${lastmod}</url>`
  })
  return `${XML}<urlset ${NAMESPACE}>${urls.join('')}</urlset>`
}

/** @returns the XML of the sitemap index, which names the one sitemap at `address` */
export const sitemapIndex = (address: string): string =>
  `${XML}<sitemapindex ${NAMESPACE}><sitemap><loc>${address}</loc></sitemap></sitemapindex>`
