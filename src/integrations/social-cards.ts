/** Social cards: drawn by the build, and on request by the dev server. */
import type { AstroIntegration } from 'astro'
import { cardsOf } from '../cards/card.ts'
import { openPress } from '../cards/drawing.ts'
import { cardFiles, printCards, type PrintRun } from '../cards/print-run.ts'
import { publishedLibrary } from '../collections/hand-over.ts'
import { SiteWriter } from './site-writer.ts'

/**
 * Cards for Astro.
 *
 * @returns the integration: `astro build` gets a `card.png` for the library, each brief and each
 *   door, `astro dev` draws each when it is asked for
 */
export function socialCards(): AstroIntegration {
  let root = new URL('../../', import.meta.url)
  let base = '/'
  let site = root
  let printing: Promise<PrintRun> | undefined

  return {
    name: 'policy-brief-reader:social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        ;({ root, base, outDir: site } = config)
      },
      // Pictures are drawn outside of JavaScript, while the pages are made.
      'astro:build:start': () => {
        printing = print(root, site)
        // Should the pages fail first, the build has failed, and this failure is nobody's.
        printing.catch(() => undefined)
      },
      'astro:build:done': async ({ logger }) => {
        const run = await printing
        if (!run) return
        const { pictures, drawn, unfit } = run
        logger.info(`social cards: ${pictures.length}, of which ${drawn} were drawn anew`)
        for (const { card, missing } of unfit) {
          logger.warn(
            `${card.path} shows the library's card: the face has no ${missing.join(' ')} ` +
              `(in “${card.words.slice(0, 40)}”).`,
          )
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = base.replace(/\/$/, '')
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (!pathname.startsWith(folder) || !pathname.endsWith('/card.png')) {
            next()
            return
          }
          drawOne(root, decodeURI(pathname.slice(folder.length)))
            .then((picture) => {
              if (!picture) {
                next()
                return
              }
              response.setHeader('content-type', 'image/png')
              response.end(picture)
            })
            .catch((cause: unknown) => {
              logger.error(`social cards: ${String(cause)}`)
              next(cause)
            })
        })
      },
    },
  }
}

/** Draws the cards and puts them at their addresses in the site. */
async function print(root: URL, site: URL): Promise<PrintRun> {
  const cache = new URL('.cache/cards/', root)
  const run = await printCards(cardsOf(publishedLibrary()), await openPress(root), cache)
  const writer = new SiteWriter()
  await writer.write(cardFiles(run.pictures, site))
  await writer.finish()
  return run
}

async function drawOne(root: URL, path: string): Promise<Uint8Array | undefined> {
  const card = cardsOf(publishedLibrary()).find((candidate) => candidate.path === path)
  return card && (await openPress(root)).draw(card)
}
