/** The search index: written by the build, and kept in memory by the dev server. */
import { mkdir, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { AstroIntegration } from 'astro'
import { checkContent } from '../check/check.ts'
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
  let root = new URL('../../', import.meta.url)
  let base = '/'
  const index = async () => buildIndex((await checkContent(root)).library.briefs)

  return {
    name: 'policy-brief-reader:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        ;({ root, base } = config)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await buildIndex((await publishedLibrary(root)).briefs)
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir)
          await mkdir(new URL('.', file), { recursive: true })
          await writeFile(file, content)
        }
        logger.info(`search index: ${files.length} files`)
      },
      'astro:server:setup': ({ server, logger }) => {
        let current: ReturnType<typeof index> | undefined
        const forget = (file: string) => {
          if (file.includes('/content/')) current = undefined
        }
        server.watcher.on('change', forget).on('add', forget).on('unlink', forget)

        const folder = `${base.replace(/\/$/, '')}/pagefind/`
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (!pathname.startsWith(folder)) {
            next()
            return
          }
          current ??= index()
          current
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
