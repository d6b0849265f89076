/** What this device keeps for reading without a network, in caches that the service worker reads. */
import type { OfflineList } from '../../offline/offline-files.ts'

/** A brief that the reader saved. */
export interface Saved extends OfflineList {
  slug: string
  title: string
  lang: string
}

/** How many files are loaded at the same time. */
const AT_ONCE = 6

/** Aborted when everything is removed: what is being kept then ends. */
let keeping = new AbortController()

/** @returns whether everything was removed while this page is open, and nothing may be kept since */
export const isRemoved = (): boolean => keeping.signal.aborted

/** Lets pages be kept again after everything was removed. */
export function keepAgain(): void {
  keeping = new AbortController()
}

/** @returns the path of the site's front page on its host: `/` or `/briefs/` */
export function basePath(): string {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  return new URL('.', manifest?.href ?? location.href).pathname
}

/** @returns whether the browser lets the site keep pages; one that blocks site data does not */
export function mayKeep(): boolean {
  try {
    return caches instanceof CacheStorage
  } catch {
    return false
  }
}

/** The names begin with the base path, since other sites of the same host have caches, too. */
const nameOf = (kind: 'core' | 'saved' | 'visited', ...rest: string[]): string =>
  [basePath(), kind, ...rest].join(' ')

/**
 * @param folder the slug of a brief and a slash; '' for the list of the whole site
 * @throws TypeError without a network, Error if the server has no list
 */
export async function listAt(folder: string): Promise<OfflineList> {
  const address = `${basePath()}${folder}offline.json`
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as OfflineList
}

/** Keeps what every page needs, with search, once for each version of the site. */
export async function keepCore(): Promise<void> {
  const list = await listAt('')
  await fill(nameOf('core'), list.digest, list.files)
}

/** Keeps the page that is open, with its images in the sizes that this window shows. */
export async function keepPage(): Promise<void> {
  const cache = await open(nameOf('visited'))
  const images = Array.from(document.images, currentSource)
  const addresses = [location.origin + location.pathname, ...(await Promise.all(images))]
  await Promise.all(
    addresses.map(async (address) => {
      const isKept = address.includes('/_astro/') && (await cache.match(address)) !== undefined
      if (!isKept && address.startsWith(location.origin)) await cache.add(address)
    }),
  )
}

/** A lazy image has no source before it is near the window. */
async function currentSource({ currentSrc, sizes, srcset, src }: HTMLImageElement) {
  if (currentSrc !== '') return currentSrc
  const image = Object.assign(new Image(), { sizes, srcset, src })
  await image.decode().catch(() => undefined)
  return image.currentSrc || src
}

/**
 * @param onProgress called with the share of files that are loaded, from 0 to 1
 * @throws TypeError without a network, DOMException `QuotaExceededError` without room. What was saved
 *   before is kept
 */
export async function save(
  brief: Pick<Saved, 'slug' | 'title' | 'lang'>,
  onProgress: (share: number) => void,
): Promise<void> {
  await keepCore()
  const list = await listAt(`${brief.slug}/`)
  const record = new Response(JSON.stringify({ ...list, ...brief }))
  await fill(nameOf('saved', brief.slug), list.digest, list.files, onProgress, record)
}

/** @returns the saved briefs, by title */
export async function savedBriefs(): Promise<Saved[]> {
  const found = await Promise.all(
    (await namesOf('saved')).map(async (name) => {
      const record = await (await caches.open(name)).match(RECORD)
      return record && ((await record.json()) as Saved)
    }),
  )
  const saved = found.filter((one) => one !== undefined)
  return saved.toSorted((one, other) => one.title.localeCompare(other.title, one.lang))
}

/** @param slug the slug of a brief that this device shall no longer keep */
export async function removeSaved(slug: string): Promise<void> {
  await deleteCaches(await namesOf('saved', slug))
}

/** Removes every page and the service worker, also what is being kept meanwhile. */
export async function removeAll(): Promise<void> {
  keeping.abort()
  const registration = await navigator.serviceWorker.getRegistration(basePath())
  await registration?.unregister()
  for (const kind of ['core', 'visited', 'saved'] as const) await deleteCaches(await namesOf(kind))
}

/** The address of the record in the cache of a saved brief: no file of the site has it. */
const RECORD = '/?saved'

async function namesOf(...parts: ['core' | 'saved' | 'visited', ...string[]]): Promise<string[]> {
  const name = nameOf(...parts)
  return (await caches.keys()).filter((one) => one === name || one.startsWith(`${name} `))
}

/** @throws DOMException `AbortError` if everything was removed meanwhile */
async function open(name: string): Promise<Cache> {
  const cache = await caches.open(name)
  if (isRemoved()) await caches.delete(name)
  keeping.signal.throwIfAborted()
  return cache
}

const deleteCaches = (names: readonly string[]) =>
  Promise.all(names.map((name) => caches.delete(name)))

/**
 * Fills a cache of its own for each version; the one before is deleted when the new one is complete,
 * so that files of two versions are never mixed.
 */
async function fill(
  name: string,
  digest: string,
  files: readonly string[],
  onProgress: (share: number) => void = () => undefined,
  record?: Response,
): Promise<void> {
  const wanted = `${name} ${digest}`
  const older = (await caches.keys()).filter((one) => one.startsWith(`${name} `) && one !== wanted)
  const cache = await open(wanted)
  if ((await cache.keys()).length >= files.length) return
  const left = [...files]
  const load = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      await cache.add(new Request(file, { cache: 'no-cache', signal: keeping.signal }))
      onProgress(1 - left.length / files.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, load))
    if (record) await cache.put(RECORD, record)
  } catch (cause) {
    await caches.delete(wanted)
    throw cause
  }
  await deleteCaches(older)
}
