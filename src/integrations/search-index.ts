/** The search index: written by the build, and kept in memory by the dev server. */
import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import type { Library } from '../brief/library.ts'
import { buildIndex } from '../search/build-index.ts'
import { indexedLibrary } from '../search/document.ts'
import type { IndexOrder } from './search-index-thread.ts'
import { publishedLibrary } from '../collections/hand-over.ts'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/**
 * Pagefind for Astro.
 *
 * @returns the integration: `astro build` gets a folder `pagefind/`, `astro dev` serves the same
 *   from memory, made anew when the content has changed
 */
export function searchIndex(): AstroIntegration {
  let base = '/'
  let site = new URL('../../', import.meta.url)
  let building: Promise<number> | undefined

  return {
    name: 'policy-brief-reader:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        ;({ base, outDir: site } = config)
      },
      'astro:build:start': () => {
        building = writeIndex(publishedLibrary(), new URL('pagefind/', site))
        // Should the pages fail first, the build has failed, and this failure is nobody's.
        building.catch(() => undefined)
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`search index: ${(await building) ?? 0} files`)
      },
      'astro:server:setup': ({ server, logger }) => {
        // Made anew when the loader has read something new.
        let current: { library: Library; files: ReturnType<typeof buildIndex> } | undefined

        const folder = `${base.replace(/\/$/, '')}/pagefind/`
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (!pathname.startsWith(folder)) {
            next()
            return
          }
          const library = publishedLibrary()
          if (current?.library !== library) {
            current = { library, files: buildIndex(indexedLibrary(library)) }
          }
          current.files
            .then((files) => {
              const file = files.find(({ path }) => path === pathname.slice(folder.length))
              if (!file) {
                next()
                return
              }
              response.setHeader('content-type', TYPES[extname(file.path)] ?? 'application/wasm')
              response.end(file.content)
            })
            .catch((cause: unknown) => {
              current = undefined
              logger.error(`search index: ${String(cause)}`)
              next(cause)
            })
        })
      },
    },
  }
}

/** Builds and writes the index on a thread, while the pages are made; says how many files it has. */
async function writeIndex(library: Library, folder: URL): Promise<number> {
  const order: IndexOrder = { library: indexedLibrary(library), folder: folder.href }
  const thread = new Worker(new URL('./search-index-thread.ts', import.meta.url), {
    workerData: order,
  })
  const [count] = (await once(thread, 'message')) as [number]
  return count
}
