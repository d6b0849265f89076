/**
 * `npm run bench:long`: what the reading page of a long and of a very long report costs a browser, and
 * where deep links arrive.
 */
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../scripts/browser.ts'
import { buildLibrary } from '../tests/fixtures/built-library.ts'
import { LONG, longReport, VERY_LONG } from '../tests/fixtures/long-report.ts'
import { measureArrival, measureLoad, measureScrolling } from './long-page.ts'
import { median } from './median.ts'
import { serve } from './serve.ts'

const RUNS = 3
const REPORTS = { 'long-report': LONG, 'very-long-report': VERY_LONG }

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('There is no Chromium: see npm run e2e.')
const files = Object.entries(REPORTS).map(([slug, size]) => longReport(slug, size))
const built = buildLibrary(Object.assign({}, ...files) as Record<string, string>)
const served = await serve(built.dist)
const browser = await chromium.launch({ executablePath, args: browserFlags })
try {
  for (const [slug, { words, notes, references, citations, tables }] of Object.entries(REPORTS)) {
    const address = `${served.origin}/${slug}/`
    // The server compresses a page at its first request.
    await (await fetch(address)).arrayBuffer()
    console.log(
      `\n${words} words, ${notes} notes, ${references} references cited ${citations} times, ${tables} tables; processor time`,
    )
    const loads = []
    for (let run = 0; run < RUNS; run += 1) loads.push(await measureLoad(browser, address))
    print('load', median(loads.map(({ processor }) => processor)), 'ms', 'at most 2,500')
    print('  of it styles', median(loads.map(({ main }) => main.styles)), 'ms')
    print('  of it layout', median(loads.map(({ main }) => main.layout)), 'ms')
    const { processorPerScreen, longestFrame, late } = await measureScrolling(browser, address)
    print('scrolling, a screen', processorPerScreen, 'ms')
    print('  longest frame', longestFrame, 'ms')
    print('  frames over 50 ms', 100 * late, '%')
    for (const id of ['p12', 'p300', 'n150']) {
      const { processor, offset, shift } = await measureArrival(browser, `${address}#${id}`)
      const exact = `${offset.toFixed(1)} px from its place, moves by ${shift.toFixed(1)} px`
      print(`arrival at #${id}`, processor, 'ms', exact)
    }
  }
} finally {
  await browser.close()
  served.close()
  built.remove()
}

function print(name: string, value: number, unit: string, remark = ''): void {
  console.log(`  ${name.padEnd(24)}${value.toFixed(0).padStart(6)} ${unit.padEnd(4)}${remark}`)
}
