/** The feed of new briefs. */
import type { APIRoute } from 'astro'
import { feedPath, frontPagePath } from '../brief/model/address.ts'
import { feedOfBriefs } from '../feeds/feed-items.ts'
import { rssResponse } from '../feeds/rss.ts'
import { getLibrary } from '../library.ts'
import { permalink } from '../site.ts'

export const GET: APIRoute = async () => {
  const { name, lang, introduction, briefs } = await getLibrary()
  return rssResponse({
    title: name,
    description: introduction?.plain ?? name,
    lang,
    page: permalink(frontPagePath),
    self: permalink(feedPath),
    items: feedOfBriefs(briefs, permalink),
  })
}
