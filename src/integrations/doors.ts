/** Doors: written by the build, and on request by the dev server. */
import type { AstroIntegration } from 'astro'
import { doorPath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { doorsOf } from '../brief/model/share-pages.ts'
import { placesOfDoor } from '../brief/model/former-share-pages.ts'
import type { Library } from '../brief/assembly/library.ts'
import { addressesAt, type SiteAddresses } from '../brief/model/site-addresses.ts'
import { doorPage } from '../doors/door-page.ts'
import { doorStyle } from '../doors/door-style.ts'
import { isAnythingRead, lastLibrary } from '../collections/hand-over.ts'
import { briefWriter, type SiteSettings } from './brief-writer.ts'
import type { BuildFolder } from './build-folder.ts'
import type { SiteFile } from './site-orders.ts'

/**
 * Doors for Astro.
 *
 * @param folder the folder that the build works in
 * @returns the integration: `astro build` gets a page for each door, at each address that it has
 *   had, `astro dev` makes each when it is asked for
 */
export function doors(folder: BuildFolder): AstroIntegration {
  const root = new URL('../..', import.meta.url)
  let settings: SiteSettings = { root, outDir: root, publicDir: root, base: '/' }
  let addresses = addressesAt('/', undefined)
  let writing: Promise<number> | undefined

  return {
    name: 'policy-brief-reader:doors',
    hooks: {
      'astro:config:done': ({ config }) => {
        settings = config
        addresses = addressesAt(config.base, config.site)
      },
      'astro:build:start': () => {
        writing = write(lastLibrary(), addresses, settings, folder)
        // Should the pages fail first, the build has failed, and this failure is nobody's.
        writing.catch(() => undefined)
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`doors: ${(await writing) ?? 0}`)
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          // Until the errors are fixed there are no doors, but the page that shows them.
          if (!isAnythingRead()) {
            next()
            return
          }
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          const door = doorPages(lastLibrary(), addresses).find(
            ({ path }) => encodeURI(addresses.href(path)) === pathname,
          )
          if (!door) {
            next()
            return
          }
          doorStyle(settings.root)
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

/** Writes every door; says how many there are. */
async function write(
  { name, briefs }: Library,
  addresses: SiteAddresses,
  settings: SiteSettings,
  folder: BuildFolder,
): Promise<number> {
  const style = await doorStyle(settings.root)
  const writer = briefWriter('doors', settings)
  const changed = await writer.takeOver(folder.standing('doors'))
  function* files(): Generator<SiteFile> {
    for (const brief of briefs.filter(({ slug }) => changed.has(slug))) {
      for (const { path, html } of doorsOfBrief(brief, name, addresses)) {
        yield { path: `${encodeURI(path).slice(1)}index.html`, set: brief.slug, text: html(style) }
      }
    }
  }
  await writer.write(files())
  return writer.finish()
}

interface DoorPage {
  path: string
  html: (style: string) => string
}

/** Every address of a door and what stands there, written only when it is asked for. */
function* doorPages({ name, briefs }: Library, addresses: SiteAddresses): Generator<DoorPage> {
  for (const brief of briefs) yield* doorsOfBrief(brief, name, addresses)
}

function* doorsOfBrief(
  brief: Brief,
  siteName: string,
  addresses: SiteAddresses,
): Generator<DoorPage> {
  for (const door of doorsOf(brief)) {
    const html = (style: string) => doorPage(brief, door, siteName, addresses, style)
    for (const id of placesOfDoor(door.id, brief)) yield { path: doorPath(brief.slug, id), html }
  }
}
