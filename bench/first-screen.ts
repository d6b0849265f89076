/** Whether the first round trip brings all of the first screen. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { firstFlight } from './first-flight.ts'

const DEVICES = {
  phone: { width: 412, height: 823 },
  desktop: { width: 1440, height: 900 },
}

/**
 * Renders what the first 14,600 bytes of a page hold, and the whole page; both without its module,
 * which loads later.
 *
 * @param browser a browser
 * @param address where the page is served
 * @param file the page on the disk
 * @returns for each device, whether both first screens are the same, pixel by pixel
 */
export async function compareFirstScreens(
  browser: Browser,
  address: string,
  file: URL,
): Promise<{ device: string; same: boolean }[]> {
  const html = readFileSync(file, 'utf8')
  const results = []
  for (const [device, viewport] of Object.entries(DEVICES)) {
    const whole = await screenshot(await browser.newPage({ viewport }), address, html)
    const start = await screenshot(await browser.newPage({ viewport }), address, firstFlight(html))
    results.push({ device, same: whole.equals(start) })
  }
  return results
}

async function screenshot(page: Page, address: string, html: string): Promise<Buffer> {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  // Empty, since the page takes away what needs a script if one fails.
  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot()
  await page.close()
  return picture
}
