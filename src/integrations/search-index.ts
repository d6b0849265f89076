/** The search index: written by the build, and kept in memory by the dev server. */
import { mkdir, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { AstroIntegration } from 'astro'
import type { Library } from '../brief/library.ts'
import { buildIndex } from '../search/build-index.ts'
import { publishedLibrary } from './published-library.ts'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/**
 * Pagefind for Astro.
 *
 * @returns the integration: `astro build` gets a folder `pagefind/`, `astro dev` serves the same
 *   from memory, made anew when the content has changed
 */
export function searchIndex(): AstroIntegration {
  let base = '/'
  let building: ReturnType<typeof buildIndex> | undefined

  return {
    name: 'policy-brief-reader:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      // Pagefind is a process of its own: it works while the pages are made.
      'astro:build:start': () => {
        building = buildIndex(publishedLibrary().briefs)
        // Should the pages fail first, the build has failed, and this failure is nobody's.
        building.catch(() => undefined)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await building) ?? []
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir)
          await mkdir(new URL('.', file), { recursive: true })
          await writeFile(file, content)
        }
        logger.info(`search index: ${files.length} files`)
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
            current = { library, files: buildIndex(library.briefs) }
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
