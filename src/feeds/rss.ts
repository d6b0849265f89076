/** RSS 2.0 feeds. */
import { getRssString, type RSSFeedItem } from '@astrojs/rss'

export interface Feed {
  title: string
  description: string
  lang: string
  /** Absolute address of the page that the feed is about. */
  page: string
  /** Absolute address of the feed. */
  self: string
  items: RSSFeedItem[]
}

/**
 * @returns the response with a feed's XML. Sources: RSS 2.0.11; RSS Advisory Board, Best Practices Profile, for
 *   `atom:link` and `dc:creator`
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
