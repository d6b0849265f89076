/** The search index: made from the built pages; the dev server answers from the last build's. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { AstroIntegration } from 'astro'
import { INDEX_FOLDER, indexSite } from '../search/index/index-site.ts'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/** @returns the integration: a build writes `pagefind/`, the dev server serves the last one */
export function pagefind(): AstroIntegration {
  let base = '/'
  let outDir: URL
  return {
    name: 'policy-brief-reader:pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        ;({ base, outDir } = config)
      },
      'astro:build:done': async ({ dir, logger }) => {
        await indexSite(dir)
        logger.info('search index written')
      },
      'astro:server:setup': ({ server }) => {
        const folder = `${base.replace(/\/$/, '')}/${INDEX_FOLDER}`
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (!pathname.startsWith(folder)) {
            next()
            return
          }
          readFile(new URL(INDEX_FOLDER + pathname.slice(folder.length), outDir)).then(
            (file) => {
              const type = TYPES[extname(pathname)] ?? 'application/octet-stream'
              response.setHeader('content-type', type)
              response.end(file)
            },
            () => response.writeHead(404).end(),
          )
        })
      },
    },
  }
}
