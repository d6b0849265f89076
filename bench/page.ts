/** `npm run bench:page`: bytes, requests and first screen of the reading page, and Lighthouse. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { browserFlags, findBrowser } from '../scripts/browser.ts'
import { compareFirstScreens } from './first-screen.ts'
import { runLighthouse, type Report } from './lighthouse.ts'
import { median } from './median.ts'
import { serve } from './serve.ts'

const PAGE = '/us-mexico-reset/'
const RUNS = 3
/** A page without content; its blocking time is that of the browser and the machine. */
const EMPTY_PAGE =
  '<!doctype html><html lang="en"><title>Nothing</title><p>Hello, world.</p></html>'
const dist = new URL('../dist/', import.meta.url)

if (!existsSync(dist)) throw new Error('Nothing is built: run npm run build first.')
const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('There is no Chromium: see npm run e2e.')
const { origin, close } = await serve(dist)

const browser = await chromium.launch({ executablePath, args: browserFlags })
await printWeights(browser)
await printFirstScreen(browser)
await browser.close()
await printLighthouse(executablePath)
close()
await printEmptyPage(executablePath)

/** Everything that a first visit loads, as Chromium counts it. */
async function printWeights(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  const loading: Promise<{ path: string; bytes: number }>[] = []
  page.on('response', (response) => {
    const sizes = response.body().then(() => response.request().sizes())
    const { pathname } = new URL(response.url())
    loading.push(
      sizes.then(({ responseBodySize }) => ({ path: pathname, bytes: responseBodySize })),
    )
  })
  await page.goto(origin + PAGE, { waitUntil: 'networkidle' })
  const loaded = await Promise.all(loading)
  await page.close()

  console.log(`First view of ${PAGE}, brotli 11, phone, empty cache:`)
  for (const { path, bytes } of loaded) console.log(`${String(bytes).padStart(8)} B  ${path}`)
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`${String(total).padStart(8)} B  in ${loaded.length} requests\n`)
}

async function printFirstScreen(browser: Browser): Promise<void> {
  const file = new URL(`.${PAGE}index.html`, dist)
  const results = await compareFirstScreens(browser, origin + PAGE, file)
  console.log('First screen from the first 14,600 bytes, compared with the whole page:')
  for (const { device, same } of results) {
    console.log(`  ${device.padEnd(26)}${same ? 'the same' : 'DIFFERENT'}`)
  }
  console.log()
}

async function printLighthouse(browserPath: string): Promise<void> {
  const reports = await runLighthouse(browserPath, origin + PAGE, RUNS)
  console.log(`Lighthouse ${reports[0]?.lighthouseVersion ?? ''}, mobile, median of ${RUNS}:`)
  for (const category of ['performance', 'accessibility', 'best-practices', 'seo'] as const) {
    const scores = reports.map(({ categories }) => Math.round(categories[category].score * 100))
    printMedian(category, scores)
  }
  printMedian(
    'largest contentful paint',
    figures(reports, 'largest-contentful-paint', 0),
    ' ms   at most 900',
  )
  printMedian(
    'cumulative layout shift',
    figures(reports, 'cumulative-layout-shift', 4),
    '   at most 0.01',
  )
  printMedian('total blocking time', figures(reports, 'total-blocking-time', 0), ' ms')
}

async function printEmptyPage(browserPath: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-page-'))
  writeFileSync(join(folder, 'index.html'), EMPTY_PAGE)
  const server = await serve(pathToFileURL(`${folder}/`))
  const reports = await runLighthouse(browserPath, `${server.origin}/`, RUNS)
  server.close()
  rmSync(folder, { recursive: true })
  printMedian('  of an empty page', figures(reports, 'total-blocking-time', 0), ' ms')
}

function printMedian(name: string, values: number[], unit = ''): void {
  console.log(`  ${name.padEnd(26)}${median(values)}${unit}   (${values.join(', ')})`)
}

function figures(reports: readonly Report[], name: keyof Report['audits'], digits: number) {
  return reports.map(({ audits }) => Number(audits[name].numericValue.toFixed(digits)))
}
