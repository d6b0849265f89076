/** The sitemap: which pages search engines are told of, and since when they stand as they do. */
import sitemap, { type SitemapItem } from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { briefPath, isDoorPath, searchPath } from '../brief/model/address.ts'
import { knownDay } from '../feeds/feed-items.ts'
import { lastLibrary } from '../collections/hand-over.ts'

/**
 * @param base the base path that the site is built for
 * @returns @astrojs/sitemap for this site: canonical pages only, so no doors, no aliases and not
 *   the search page; `lastmod` where a brief names its day
 */
export function canonicalSitemap(base: string): AstroIntegration {
  const pathOf = (url: string): string =>
    new URL(url).pathname.slice(base.replace(/\/$/, '').length)
  let days: Map<string, string | undefined> | undefined
  const serialize = (item: SitemapItem): SitemapItem => {
    days ??= daysByPath()
    const lastmod = days.get(pathOf(item.url))
    return lastmod === undefined ? item : { ...item, lastmod }
  }
  return sitemap({
    filter: (url) => !isDoorPath(pathOf(url)) && pathOf(url) !== searchPath,
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize,
  })
}

/** The day of each brief that names one, by the path of its page as URLs have it. */
function daysByPath(): Map<string, string | undefined> {
  const { briefs } = lastLibrary()
  return new Map(briefs.map((brief) => [briefPath(brief.slug), knownDay(brief)]))
}
