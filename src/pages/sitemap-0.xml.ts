/** The sitemap. */
import type { APIRoute } from 'astro'
import { sitemap } from '../feeds/sitemap.ts'
import { getLibrary } from '../library.ts'
import { permalink } from '../site.ts'

export const GET: APIRoute = async () =>
  new Response(sitemap(await getLibrary(), permalink), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
