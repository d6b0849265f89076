/** `robots.txt` allows everything. Sources: RFC 9309; sitemaps.org for the line of the sitemap. */
import type { APIRoute } from 'astro'
import { sitemapPath } from '../brief/model/address.ts'
import { permalink } from '../site.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow:\n\nSitemap: ${permalink(sitemapPath)}\n`)
