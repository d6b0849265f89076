/** `npm run bench:page`: what the first view of the reading page weighs, and Lighthouse's figures. */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { browserFlags, findBrowser } from '../scripts/browser.ts'
import { median } from './median.ts'
import { serve } from './serve.ts'

const PAGE = '/us-mexico-reset/'
const RUNS = 5
/** What the browser and this machine take for nothing. */
const EMPTY_PAGE =
  '<!doctype html><html lang="en"><title>Nothing</title><p>Hello, world.</p></html>'
const bench = fileURLToPath(new URL('.', import.meta.url))
const dist = new URL('../dist/', import.meta.url)

const score = z.object({ score: z.number() })
const figure = z.object({ numericValue: z.number() })
const report = z.object({
  lighthouseVersion: z.string(),
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.object({
    'largest-contentful-paint': figure,
    'cumulative-layout-shift': figure,
    'total-blocking-time': figure,
  }),
})

if (!existsSync(dist)) throw new Error('Nothing is built: run npm run build first.')
const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('There is no Chromium: see npm run e2e.')
const { origin, close } = await serve(dist)

await printWeights(executablePath)
await printLighthouse(executablePath)
close()
await printFloor(executablePath)

/** Everything that a first visit to the page brings over the network, as Chromium counts it. */
async function printWeights(browserPath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags })
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  const loaded: { path: string; bytes: number }[] = []
  page.on('response', (response) => {
    const length = response
      .body()
      .then(() => response.request().sizes())
      .then(({ responseBodySize }) => {
        loaded.push({ path: new URL(response.url()).pathname, bytes: responseBodySize })
      })
    pending.push(length)
  })
  const pending: Promise<void>[] = []
  await page.goto(origin + PAGE, { waitUntil: 'networkidle' })
  await Promise.all(pending)
  await browser.close()

  console.log(`First view of ${PAGE}, brotli 11, phone, empty cache:`)
  for (const { path, bytes } of loaded) console.log(`${String(bytes).padStart(8)} B  ${path}`)
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`${String(total).padStart(8)} B  in ${loaded.length} requests\n`)
}

async function printLighthouse(browserPath: string): Promise<void> {
  if (!existsSync(join(bench, 'node_modules/lighthouse'))) {
    execFileSync('npm', ['ci'], { cwd: bench, stdio: 'inherit' })
  }
  const reports = await runOften(browserPath, origin + PAGE)
  console.log(`Lighthouse ${reports[0]?.lighthouseVersion ?? ''}, mobile, median of ${RUNS}:`)
  for (const category of ['performance', 'accessibility', 'best-practices', 'seo'] as const) {
    line(
      category,
      reports.map(({ categories }) => Math.round(categories[category].score * 100)),
    )
  }
  line('largest contentful paint', figures(reports, 'largest-contentful-paint', 0), ' ms')
  line('cumulative layout shift', figures(reports, 'cumulative-layout-shift', 4))
  line('total blocking time', figures(reports, 'total-blocking-time', 0), ' ms')
}

/** The blocking time that is not the page's: Chromium's own first task is one of the longest. */
async function printFloor(browserPath: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-page-'))
  writeFileSync(join(folder, 'index.html'), EMPTY_PAGE)
  const server = await serve(pathToFileURL(`${folder}/`))
  const reports = await runOften(browserPath, `${server.origin}/`)
  server.close()
  rmSync(folder, { recursive: true })
  line('  of an empty page', figures(reports, 'total-blocking-time', 0), ' ms')
}

function line(name: string, values: number[], unit = ''): void {
  console.log(`  ${name.padEnd(26)}${median(values)}${unit}   (${values.join(', ')})`)
}

function figures(reports: readonly Report[], name: keyof Report['audits'], digits: number) {
  return reports.map(({ audits }) => Number(audits[name].numericValue.toFixed(digits)))
}

type Report = z.infer<typeof report>

async function runOften(browserPath: string, address: string): Promise<Report[]> {
  const reports: Report[] = []
  while (reports.length < RUNS) reports.push(await runLighthouse(browserPath, address))
  return reports
}

async function runLighthouse(browserPath: string, address: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const output = join(folder, 'report.json')
  const flags = ['--headless=new', ...browserFlags].join(' ')
  // Not the synchronous form: this process is the server, too.
  await promisify(execFile)(
    join(bench, 'node_modules/.bin/lighthouse'),
    [address, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: browserPath } },
  )
  const read = report.parse(JSON.parse(readFileSync(output, 'utf8')))
  rmSync(folder, { recursive: true })
  return read
}
