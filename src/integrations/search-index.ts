/**
 * The search index: kept in memory by the dev server; in a build made on a thread, which begins
 * while the content is still being read, and goes on while the pages are made.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import type { Library } from '../brief/library.ts'
import { buildIndex } from '../search/build-index.ts'
import { indexedBrief, indexedLibrary } from '../search/document.ts'
import { versionOf } from '../collections/code-version.ts'
import { listen, publishedLibrary } from '../collections/hand-over.ts'
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
  let site = new URL('../../', import.meta.url)
  let thread: IndexThread | undefined

  return {
    name: 'policy-brief-reader:search-index',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        const indexing = new IndexThread(config.root)
        thread = indexing
        updateConfig({ vite: { plugins: [pagesAfter(() => indexing.indexed())] } })
      },
      'astro:config:done': ({ config }) => {
        ;({ base, outDir: site } = config)
      },
      // The site's folder has just been emptied.
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

/**
 * Pagefind and the pages each take a gigabyte for a thousand briefs. So the pages are begun when
 * Pagefind has ended, which is about when Vite has made the bundles.
 */
function pagesAfter(indexed: () => Promise<unknown>) {
  return {
    name: 'policy-brief-reader:pages-after-index',
    // Astro makes the pages in this hook of its last plugin.
    buildApp: {
      order: 'post' as const,
      handler: async () => {
        await indexed()
      },
    },
  }
}

/** A thread that indexes each brief as soon as it has been read. */
class IndexThread {
  readonly #worker: Worker
  readonly #indexed = Promise.withResolvers<undefined>()
  readonly #written = Promise.withResolvers<number>()

  /** @param root the project's root */
  constructor(root: URL) {
    const version = versionOf(INDEXING, root)
    const workerData: IndexPlace = { root: root.href, version }
    const script = new URL('./search-index-thread.ts', import.meta.url)
    this.#worker = new Worker(script, { workerData })
    // A build that fails does not wait for the index.
    this.#worker.unref()
    this.#worker.on('message', (report: IndexReport) => this.#note(report))
    this.#worker.on('error', (cause) => this.#fail(cause))
    this.#worker.on('exit', () =>
      this.#fail(new Error('Pagefind has ended before the index was made.')),
    )
    // Should the pages fail first, the build has failed, and this failure is nobody's.
    this.#indexed.promise.catch(() => undefined)
    this.#written.promise.catch(() => undefined)
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
   * @returns when Pagefind has ended
   * @throws what the thread threw
   */
  async indexed(): Promise<undefined> {
    this.#worker.ref()
    return this.#indexed.promise
  }

  /**
   * @returns how many files the index has, when all are written
   * @throws what the thread threw
   */
  async written(): Promise<number> {
    this.#worker.ref()
    return this.#written.promise
  }

  #note(report: IndexReport): void {
    if (report === 'indexed') this.#indexed.resolve(undefined)
    else if ('failed' in report) this.#fail(report.failed)
    else this.#written.resolve(report.files)
  }

  #fail(cause: unknown): void {
    this.#indexed.reject(cause)
    this.#written.reject(cause)
  }

  #order(order: IndexOrder): void {
    this.#worker.postMessage(order)
  }
}
