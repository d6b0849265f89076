/** The web app manifest, by which the site can be installed. Source: W3C, Web Application Manifest. */
import type { APIRoute } from 'astro'
import { frontPagePath } from '../brief/model/address.ts'
import { palette } from '../cards/palette.ts'
import { getLibraryRecord } from '../library.ts'
import { href } from '../site.ts'

const SIZES = [192, 512]

export const GET: APIRoute = async () => {
  const { name, lang } = await getLibraryRecord()
  const manifest = {
    name,
    short_name: name,
    lang,
    id: href(frontPagePath),
    start_url: href(frontPagePath),
    scope: href(frontPagePath),
    display: 'minimal-ui',
    background_color: palette.paper,
    theme_color: palette.paper,
    icons: SIZES.map((size) => ({
      src: href(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  })
}
