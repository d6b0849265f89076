/**
 * `npm run bench:search`: how quick search is and what it costs to load, in Chromium against the
 * production build; beside Starlight's own search over the same text, in the same run.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { browserFlags, findBrowser } from '../scripts/browser.ts'
import { median } from './median.ts'
import { run } from './run.ts'
import { serve } from './serve.ts'
import { STARLIGHT_BUILD, starlightOf } from './starlight.ts'

const QUERIES = ['USMCA', 'UNSC', 'China', 'vaccination', 'López Obrador', 'climate', 'border']
const ROUNDS = 5
/** Longer than any search waits for the next key, so that one does not run into another. */
const PAUSE = 700

interface Site {
  name: string
  dist: URL
  /** The page from which one searches. */
  page: string
  /** Opens the search as a reader does, and leaves the focus in its field. */
  open: (page: Page) => Promise<void>
  /** Where results appear, and what one of them is. */
  results: string
  result: string
}

const ours: Site = {
  name: 'this reader',
  dist: new URL('../dist/', import.meta.url),
  page: '/us-mexico-reset/',
  open: (page) => page.keyboard.press('/'),
  results: 'dialog .results',
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
const other = starlightOf(fileURLToPath(new URL('..', import.meta.url)), { menu: true })
try {
  await run(STARLIGHT_BUILD, other.folder)
  for (const site of [ours, starlight(pathToFileURL(`${other.folder}/dist/`))]) {
    await measure(browser, site)
  }
} finally {
  other.remove()
  await browser.close()
}

async function measure(from: Browser, site: Site): Promise<void> {
  const { origin, close } = await serve(site.dist)
  const page = await from.newPage()
  const loaded: { path: string; bytes: Promise<number> }[] = []
  page.on('response', (response) => {
    const bytes = response.finished().then(async () => {
      return (await response.request().sizes()).responseBodySize
    })
    loaded.push({ path: new URL(response.url()).pathname, bytes })
  })
  await page.goto(origin + site.page, { waitUntil: 'networkidle' })
  // What comes with a reader's first move on the page is not search's.
  await page.mouse.move(100, 100)
  await page.waitForTimeout(PAUSE)
  const before = loaded.length
  await page.waitForTimeout(PAUSE)
  const early = loaded.slice(before).length

  await site.open(page)
  const started = performance.now()
  await page.keyboard.type(QUERIES[0] ?? '')
  await page.locator(`${site.results} ${site.result}`).first().waitFor()
  const first = performance.now() - started
  await page.waitForLoadState('networkidle')
  const searched = loaded.slice(before)
  const bytes = await Promise.all(searched.map((one) => one.bytes))

  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) times.push(await lastKey(page, site, query))
  }
  console.log(`\n${site.name}`)
  for (const [index, { path }] of searched.entries()) {
    console.log(`${String(bytes[index]).padStart(8)} B  ${path}`)
  }
  const total = bytes.reduce((sum, size) => sum + size, 0)
  console.log(`${String(total).padStart(8)} B  the first search, ${bytes.length} requests`)
  console.log(`${String(early).padStart(8)}    requests of search before a reader shows intent`)
  console.log(`${first.toFixed(0).padStart(8)} ms first search, typed at once, to its results`)
  const [least, most] = [Math.min(...times), Math.max(...times)]
  const figures = `${median(times).toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)})`
  console.log(`   last key to results, warm: median ${figures}, ${times.length} searches`)
  await page.close()
  close()
}

/** Milliseconds from the last key of a query until its results have taken the others' place. */
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
