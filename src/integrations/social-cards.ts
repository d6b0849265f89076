/** Social cards: drawn by the build, and on request by the dev server. */
import type { AstroIntegration } from 'astro'
import { cardsOf } from '../cards/card.ts'
import { openPress } from '../cards/drawing.ts'
import { printCards } from '../cards/print-run.ts'
import { publishedLibrary } from './published-library.ts'

/**
 * Cards for Astro.
 *
 * @returns the integration: `astro build` gets a `card.png` for the library, each brief and each
 *   door, `astro dev` draws each when it is asked for
 */
export function socialCards(): AstroIntegration {
  let root = new URL('../../', import.meta.url)
  let base = '/'

  return {
    name: 'policy-brief-reader:social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        ;({ root, base } = config)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const cards = cardsOf(publishedLibrary())
        const cache = new URL('.cache/cards/', root)
        const { drawn, unfit } = await printCards(cards, await openPress(root), dir, cache)
        logger.info(`social cards: ${cards.length}, of which ${drawn} were drawn anew`)
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

async function drawOne(root: URL, path: string): Promise<Uint8Array | undefined> {
  const card = cardsOf(publishedLibrary()).find((candidate) => candidate.path === path)
  return card && (await openPress(root)).draw(card)
}
