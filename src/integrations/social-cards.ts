/** Social cards: drawn by the build, and on request by the dev server. */
import type { AstroIntegration } from 'astro'
import { cardsOf } from '../cards/card.ts'
import { openPress } from '../cards/drawing.ts'
import { cardFiles, forgetCards, printCards, type PrintRun } from '../cards/print-run.ts'
import { lastLibrary } from '../collections/hand-over.ts'
import { briefWriter, type SiteSettings } from './brief-writer.ts'
import type { BuildFolder } from './build-folder.ts'

/**
 * Cards for Astro.
 *
 * @param folder the folder that the build works in
 * @returns the integration: `astro build` gets a `card.png` for the library, each brief and each
 *   door, `astro dev` draws each when it is asked for
 */
export function socialCards(folder: BuildFolder): AstroIntegration {
  const root = new URL('../..', import.meta.url)
  let settings: SiteSettings = { root, outDir: root, publicDir: root, base: '/' }
  let printing: Promise<PrintRun & { files: number }> | undefined

  return {
    name: 'policy-brief-reader:social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        settings = config
      },
      // Pictures are drawn outside of JavaScript, while the pages are made.
      'astro:build:start': () => {
        printing = print(settings, folder)
        // Should the pages fail first, the build has failed, and this failure is nobody's.
        printing.catch(() => undefined)
      },
      'astro:build:done': async ({ logger }) => {
        const run = await printing
        if (!run) return
        const { files, drawn, unfit } = run
        logger.info(`social cards: ${files}, of which ${drawn} were drawn anew`)
        for (const { card, missing } of unfit) {
          logger.warn(
            `${card.path} shows the library's card: the face has no ${missing.join(' ')} ` +
              `(in “${card.words.slice(0, 40)}”).`,
          )
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const base = settings.base.replace(/\/$/, '')
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (!pathname.startsWith(base) || !pathname.endsWith('/card.png')) {
            next()
            return
          }
          drawOne(settings.root, decodeURI(pathname.slice(base.length)))
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
async function print(
  settings: SiteSettings,
  folder: BuildFolder,
): Promise<PrintRun & { files: number }> {
  const { root } = settings
  const cache = new URL('.cache/cards/', root)
  const library = lastLibrary()
  const writer = briefWriter('cards', settings)
  const changed = await writer.takeOver(folder.standing('cards'))
  const briefs = library.briefs.filter(({ slug }) => changed.has(slug))
  const run = await printCards(cardsOf({ ...library, briefs }), await openPress(root), cache)
  await writer.write(cardFiles(run))
  await forgetCards(cache, new Set(library.briefs.map(({ slug }) => slug)))
  return { ...run, files: await writer.finish() }
}

async function drawOne(root: URL, path: string): Promise<Uint8Array | undefined> {
  const card = cardsOf(lastLibrary()).find((candidate) => candidate.path === path)
  return card && (await openPress(root)).draw(card)
}
