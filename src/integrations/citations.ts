/** Sets the citations of new and changed briefs on a thread, while the build makes their pages. */
import { Worker } from 'node:worker_threads'
import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
import { addressesAt, type SiteAddresses } from '../brief/site-addresses.ts'
import type { Citation } from '../cite/citations.ts'
import { citeAhead, type Ahead, type CitationRequest } from '../cite/cited-ahead.ts'
import { cslRecord } from '../cite/csl-record.ts'
import { published } from '../collections/hand-over.ts'
import { stringsFor } from '../interface/strings.ts'
import type { Cited } from './citation-thread.ts'

/** @returns the integration; a page whose citations were not asked for sets them itself */
export function citations(): AstroIntegration {
  let addresses = addressesAt('/', undefined)
  return {
    name: 'policy-brief-reader:citations',
    hooks: {
      'astro:config:done': ({ config: { base, site } }) => {
        addresses = addressesAt(base, site)
      },
      'astro:build:start': ({ logger }) => {
        const requests = freshRequests(addresses)
        if (requests.length > 0) citeAhead(citedOnThread(requests, logger))
      },
    },
  }
}

/** What the pages of new and changed briefs will ask for, in the pages' order. */
function freshRequests({ permalink }: SiteAddresses): CitationRequest[] {
  const { library, fresh } = published()
  return library.briefs
    .filter(({ slug }) => fresh.has(slug))
    .map((brief) => ({
      record: cslRecord(brief, permalink),
      recommendation: stringsFor(brief.lang).shortRecommendation('#'),
    }))
}

/**
 * Asks a thread for citations.
 *
 * @param requests what is to be cited, in the order in which it is wanted
 * @param logger is told where the thread fails
 * @returns gives the citations of one of these requests; `undefined` for any other request, and
 *   for those that a thread which failed has not come to
 */
export function citedOnThread(
  requests: readonly CitationRequest[],
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): Ahead {
  const keyOf = (request: CitationRequest): string => JSON.stringify(request)
  const promised = requests.map(() => Promise.withResolvers<Citation[] | undefined>())
  const byKey = new Map(requests.map((request, index) => [keyOf(request), promised[index]]))
  const worker = new Worker(new URL('./citation-thread.ts', import.meta.url))
  worker.on('message', ({ index, citations: set }: Cited) => promised[index]?.resolve(set))
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
