/** RSS 2.0 as this site writes it. */
import { getRssString, type RSSFeedItem } from '@astrojs/rss'

export interface Feed {
  title: string
  description: string
  lang: string
  /** Whole address of the page that the feed is about. */
  page: string
  /** Whole address of the feed itself. */
  self: string
  items: RSSFeedItem[]
}

/**
 * @param feed what the feed says
 * @returns the response that serves it. Sources: RSS 2.0.11; the Atom link to itself and
 *   `dc:creator` as the RSS Advisory Board's best practices have them
 */
export async function rssResponse(feed: Feed): Promise<Response> {
  const { title, description, lang, page, self, items } = feed
  const xml = await getRssString({
    ...{ title, description, site: page, items, trailingSlash: true },
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${lang}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
  })
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
