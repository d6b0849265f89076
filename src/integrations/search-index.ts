/**
 * The search index: kept in memory by the dev server; in a build made on a thread, which begins
 * while the content is still being read, and goes on while the pages are made.
 */
import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import type { Library } from '../brief/assembly/library.ts'
import { buildIndex } from '../search/index/build-index.ts'
import { indexedBrief, indexedLibrary } from '../search/index/document.ts'
import { versionOf } from '../collections/code-version.ts'
import { listen, lastLibrary } from '../collections/hand-over.ts'
import { documentsAt, INDEXING } from './index-documents.ts'
import type { IndexOrder, IndexPlace, IndexReport } from './search-index-thread.ts'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/**
 * Pagefind for Astro.
 *
 * @returns the integration: `astro build` gets a folder `pagefind/`, `astro dev` serves the same
 *   from memory, made anew when the content has changed
 */
export function searchIndex(): AstroIntegration {
  let base = '/'
  let site = new URL('../..', import.meta.url)
  let thread: IndexThread | undefined

  return {
    name: 'policy-brief-reader:search-index',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') thread = new IndexThread(config.root)
      },
      'astro:config:done': ({ config }) => {
        ;({ base, outDir: site } = config)
      },
      // Nothing of an older index stands in the site's folder any more.
      'astro:build:start': () => thread?.write(new URL('pagefind/', site)),
      'astro:build:done': async ({ logger }) => {
        logger.info(`search index: ${(await thread?.written()) ?? 0} files`)
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
          const library = lastLibrary()
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

/** A thread that indexes each brief as soon as it has been read. */
class IndexThread {
  readonly #worker: Worker
  readonly #written: Promise<number>

  /** @param root the project's root */
  constructor(root: URL) {
    const version = versionOf(INDEXING, root)
    const workerData: IndexPlace = { root: root.href, version }
    const script = new URL('./search-index-thread.ts', import.meta.url)
    this.#worker = new Worker(script, { workerData })
    // A build that fails does not wait for the index.
    this.#worker.unref()
    this.#written = this.#reported()
    // Should the pages fail first, the build has failed, and this failure is nobody's.
    this.#written.catch(() => undefined)
    const documents = documentsAt(root, version)
    listen({
      topics: (topics) => this.#order({ topics }),
      brief: (brief, digest) => {
        const isKept = documents.find(brief.slug)(0) === digest
        this.#order(isKept ? { kept: brief.slug } : { brief: indexedBrief(brief), digest })
      },
      end: () => this.#order('end'),
    })
  }

  /** @param folder where the index is to stand */
  write(folder: URL): void {
    this.#order({ folder: folder.href })
  }

  /**
   * @returns how many files the index has, when all are written
   * @throws what the thread threw
   */
  async written(): Promise<number> {
    this.#worker.ref()
    return this.#written
  }

  async #reported(): Promise<number> {
    const [report] = (await Promise.race([
      once(this.#worker, 'message'),
      once(this.#worker, 'exit'),
    ])) as [IndexReport | number]
    if (typeof report === 'number') throw new Error('Pagefind has ended before the index was made.')
    if ('failed' in report) throw report.failed
    return report.files
  }

  #order(order: IndexOrder): void {
    this.#worker.postMessage(order)
  }
}
