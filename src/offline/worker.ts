/// <reference lib="webworker" />
/**
 * The service worker: it answers from the network, and without one from what this device keeps. So a
 * reader who is online never sees an older page. `src/components/offline` fills the caches.
 */
declare const self: ServiceWorkerGlobalScope
// Makes this file a module for TypeScript, with a `self` of its own; nothing of it is in the script.
export type {}

const { pathname: base } = new URL(self.registration.scope)
/** Other sites of the same host have caches, too. */
const VISITED = `${base} visited`
/** How many responses of visited pages are kept. */
const MAX_VISITED = 200

/** A new worker replaces a broken one at once. It can: no page depends on the version of its worker. */
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request
  const isOurs = url.startsWith(self.registration.scope)
  // Parts of files are asked for by viewers of a PDF, which read from the network.
  if (method === 'GET' && isOurs && !headers.has('range')) event.respondWith(answer(event))
})

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event
  const path = new URL(request.url).pathname.slice(base.length)
  const isLasting = /^(_astro\/|pagefind\/(index|fragment|filter)\/)|\.pf_meta$/.test(path)
  const kept = isLasting ? await keptFor(request) : undefined
  if (kept) return kept
  try {
    const response = await fetch(request)
    const isPage = request.mode === 'navigate'
    if (response.status === 200 && (isPage || isLasting)) {
      event.waitUntil(keep(request, response.clone()))
    }
    return response
  } catch (cause) {
    const found = (await keptFor(request)) ?? (await insteadOf(request))
    if (found) return found
    throw cause
  }
}

/** What is kept for an address: what was visited last, else what was saved. */
async function keptFor(request: Request): Promise<Response | undefined> {
  // A file is the same whatever its query, which only scripts read.
  const options = { ignoreVary: true, ignoreSearch: true }
  return (
    (await caches.match(request, { ...options, cacheName: VISITED })) ??
    // Caches of other sites on this host have no addresses below this worker's.
    (await caches.match(request, options))
  )
}

/** The list of what is kept, in the place of a page that is not. */
const insteadOf = (request: Request): Promise<Response | undefined> =>
  request.mode === 'navigate' ? caches.match(`${base}saved/`) : Promise.resolve(undefined)

/** Pages make the cache; when a reader has removed everything there is none. */
async function keep(request: Request, response: Response): Promise<void> {
  if (!(await caches.has(VISITED))) return
  const { origin, pathname } = new URL(request.url)
  const cache = await caches.open(VISITED)
  try {
    await cache.put(origin + pathname, response)
    const [oldest, ...others] = await cache.keys()
    if (oldest && others.length >= MAX_VISITED) await cache.delete(oldest)
  } catch {
    // The device has no room left: the page is shown, and not kept.
  }
}
