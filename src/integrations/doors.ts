/** Doors: written by the build, and on request by the dev server. */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { doorPath } from '../brief/address.ts'
import { doorsOf } from '../brief/doors.ts'
import { placesOfDoor } from '../brief/former-doors.ts'
import type { Library } from '../brief/library.ts'
import { addressesAt, type SiteAddresses } from '../brief/site-addresses.ts'
import { doorPage } from '../doors/door-page.ts'
import { doorStyle } from '../doors/door-style.ts'
import { publishedLibrary } from './published-library.ts'

/**
 * Doors for Astro.
 *
 * @returns the integration: `astro build` gets a page for each door, at each address that it has
 *   had, `astro dev` makes each when it is asked for
 */
export function doors(): AstroIntegration {
  let root = new URL('../../', import.meta.url)
  let addresses = addressesAt('/', undefined)

  return {
    name: 'policy-brief-reader:doors',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
        addresses = addressesAt(config.base, config.site)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const style = await doorStyle(root)
        let count = 0
        for (const { path, html } of doorPages(publishedLibrary(), addresses)) {
          const folder = new URL(`.${encodeURI(path)}`, dir)
          mkdirSync(folder, { recursive: true })
          writeFileSync(new URL('index.html', folder), html(style))
          count += 1
        }
        logger.info(`doors: ${count}`)
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          const door = doorPages(publishedLibrary(), addresses).find(
            ({ path }) => encodeURI(addresses.href(path)) === pathname,
          )
          if (!door) {
            next()
            return
          }
          doorStyle(root)
            .then((style) => {
              response.setHeader('content-type', 'text/html; charset=utf-8')
              response.end(door.html(style))
            })
            .catch((cause: unknown) => {
              logger.error(`doors: ${String(cause)}`)
              next(cause)
            })
        })
      },
    },
  }
}

interface DoorPage {
  path: string
  html: (style: string) => string
}

/** Every address of a door and what stands there, written only when it is asked for. */
function* doorPages({ name, briefs }: Library, addresses: SiteAddresses): Generator<DoorPage> {
  for (const brief of briefs) {
    for (const door of doorsOf(brief)) {
      const html = (style: string) => doorPage(brief, door, name, addresses, style)
      for (const id of placesOfDoor(door.id, brief)) yield { path: doorPath(brief.slug, id), html }
    }
  }
}
