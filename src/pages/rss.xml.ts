/** The feed of new briefs. */
import type { APIRoute } from 'astro'
import { feedPath, frontPagePath } from '../brief/address.ts'
import { feedOfBriefs } from '../feeds/feed-items.ts'
import { rssResponse } from '../feeds/rss.ts'
import { stringsFor } from '../interface/strings.ts'
import { getLibrary } from '../library.ts'
import { permalink } from '../site.ts'

const lang = 'en'

export const GET: APIRoute = async () => {
  const { briefs } = await getLibrary()
  const { siteName, libraryIntroduction } = stringsFor(lang)
  return rssResponse({
    ...{ title: siteName, description: libraryIntroduction, lang },
    ...{ page: permalink(frontPagePath), self: permalink(feedPath) },
    items: feedOfBriefs(briefs, permalink),
  })
}
