/** Everything may be read. Source: RFC 9309; the sitemap line, sitemaps.org. */
import type { APIRoute } from 'astro'
import { sitemapPath } from '../brief/model/address.ts'
import { permalink } from '../site.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow:\n\nSitemap: ${permalink(sitemapPath)}\n`)
