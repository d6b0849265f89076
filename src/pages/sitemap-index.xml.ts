/** The index of sitemaps, which robots.txt names. */
import type { APIRoute } from 'astro'
import { sitemapFilePath } from '../brief/model/address.ts'
import { sitemapIndex } from '../feeds/sitemap.ts'
import { permalink } from '../site.ts'

export const GET: APIRoute = () =>
  new Response(sitemapIndex(permalink(sitemapFilePath)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
