/** Sets citations on a thread, while the build makes the pages, and keeps them for the next build. */
import { Worker } from 'node:worker_threads'
import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
import type { Brief } from '../brief/model/brief.ts'
import { addressesAt, type SiteAddresses } from '../brief/model/site-addresses.ts'
import type { Citation } from '../cite/citations.ts'
import { citeAhead, type Ahead, type CitationRequest } from '../cite/cited-ahead.ts'
import { cslRecord } from '../cite/csl-record.ts'
import { versionOf } from '../collections/code-version.ts'
import { lastLibrary } from '../collections/hand-over.ts'
import { BriefFiles } from '../collections/brief-files.ts'
import { stringsFor } from '../i18n/strings.ts'
import type { Cited } from './citation-thread.ts'
import { KeptCitations, keyOf } from './kept-citations.ts'

/** What changes how a record is cited. */
const CITING = ['src/{brief,cite,collections,integrations}/**/*.ts', 'package-lock.json']

/** Where citations are kept, from the project's root. */
const CITED = '.cache/citations/'

/**
 * @returns the integration: a page finds the citations of the last build where the brief's record
 *   is the same, and else waits for the thread; should that fail, the page sets its own
 */
export function citations(): AstroIntegration {
  let root = new URL('../..', import.meta.url)
  let addresses = addressesAt('/', undefined)
  return {
    name: 'policy-brief-reader:citations',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
        addresses = addressesAt(config.base, config.site)
      },
      'astro:build:start': ({ logger }) => {
        const { briefs } = lastLibrary()
        const kept = new KeptCitations(
          new BriefFiles(new URL(CITED, root), versionOf(CITING, root)),
        )
        kept.retain(briefs.map(({ slug }) => slug))
        const requests = briefs.map((brief) => requestFor(brief, addresses))
        citeAhead(citedAhead(requests, kept, logger))
      },
    },
  }
}

/** What the page of a brief will ask for. */
const requestFor = (brief: Brief, { permalink }: SiteAddresses): CitationRequest => ({
  record: cslRecord(brief, permalink),
  recommendation: stringsFor(brief.lang).shortRecommendation('#'),
})

/**
 * @param wanted what pages ask for, in the order in which it is wanted
 * @param kept citations of the last build; what is set now is kept there
 * @param logger is told where the thread fails
 * @returns gives citations that are kept or wanted; `undefined` for any other request
 */
export function citedAhead(
  wanted: readonly CitationRequest[],
  kept: KeptCitations,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): Ahead {
  const missing = wanted.filter((request) => !kept.find(request))
  const cited = missing.length > 0 ? citedOnThread(missing, kept, logger) : undefined
  return async (request) => kept.find(request) ?? (await cited?.(request))
}

/**
 * Asks a thread for citations.
 *
 * @param requests what is to be cited, in the order in which it is wanted
 * @param kept where the citations are kept for the next build
 * @param logger is told where the thread fails
 * @returns gives the citations of one of these requests; `undefined` for any other request, and
 *   for those that a thread which failed has not come to
 */
function citedOnThread(
  requests: readonly CitationRequest[],
  kept: KeptCitations,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): Ahead {
  const promised = requests.map(() => Promise.withResolvers<Citation[] | undefined>())
  const byKey = new Map(requests.map((request, index) => [keyOf(request), promised[index]]))
  const worker = new Worker(new URL('./citation-thread.ts', import.meta.url))
  worker.on('message', ({ index, citations: set }: Cited) => {
    promised[index]?.resolve(set)
    try {
      const request = requests[index]
      if (request) kept.keep(request, set)
    } catch (cause) {
      logger.warn(`citations: they cannot be kept, and the next build sets them: ${String(cause)}`)
    }
  })
  worker.on('error', (cause) => {
    logger.warn(`citations: the thread has failed, and each page sets its own: ${String(cause)}`)
  })
  worker.on('exit', () => {
    for (const { resolve } of promised) resolve(undefined)
  })
  worker.postMessage(requests)
  // A build that fails does not wait for it; a page does.
  worker.unref()
  let waiting = 0
  return async (request) => {
    const cited = byKey.get(keyOf(request))
    if (!cited) return undefined
    waiting += 1
    worker.ref()
    const set = await cited.promise
    waiting -= 1
    if (waiting === 0) worker.unref()
    return set
  }
}
