/** Lighthouse in a process of its own, with its mobile settings. */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { browserFlags } from '../scripts/browser.ts'

const bench = fileURLToPath(new URL('.', import.meta.url))

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

export type Report = z.infer<typeof report>

/**
 * Runs Lighthouse; installs the benchmarks' packages first if they are missing.
 *
 * @param browserPath Chromium's program
 * @param address the page
 * @param runs how often
 * @returns a report for each run
 * @throws if Lighthouse fails or its report has another format
 */
export async function runLighthouse(
  browserPath: string,
  address: string,
  runs: number,
): Promise<Report[]> {
  if (!existsSync(join(bench, 'node_modules/lighthouse'))) {
    execFileSync('npm', ['ci'], { cwd: bench, stdio: 'inherit' })
  }
  const reports: Report[] = []
  while (reports.length < runs) reports.push(await runOnce(browserPath, address))
  return reports
}

async function runOnce(browserPath: string, address: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const output = join(folder, 'report.json')
  const flags = ['--headless=new', ...browserFlags].join(' ')
  // Asynchronous, because this process also serves the page.
  await promisify(execFile)(
    join(bench, 'node_modules/.bin/lighthouse'),
    [address, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: browserPath } },
  )
  const read = report.parse(JSON.parse(readFileSync(output, 'utf8')))
  rmSync(folder, { recursive: true })
  return read
}
