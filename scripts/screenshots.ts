/** `npm run screenshots`: takes the pictures of the reading page in docs from the built site. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { serve } from '../bench/serve.ts'
import { browserFlags, findBrowser } from './browser.ts'

const PAGE = '/us-mexico-reset/'
const dist = new URL('../dist/', import.meta.url)
const folder = new URL('../docs/', import.meta.url)

interface Picture {
  file: string
  /** Where the page is opened: `#p11`, or '' for its start. */
  fragment: string
  /** CSS pixels. */
  width: number
  height: number
  colorScheme?: 'light' | 'dark'
  media?: 'print'
  /** What is tapped before, as a CSS selector. */
  tap?: string
}

const pictures: Picture[] = [
  { file: 'wide-light.png', fragment: '', width: 1440, height: 900 },
  { file: 'wide-dark.png', fragment: '#p11', width: 1440, height: 900, colorScheme: 'dark' },
  { file: 'margin.png', fragment: '#a-globally-relevant-agenda', width: 1440, height: 900 },
  { file: 'phone.png', fragment: '', width: 390, height: 844 },
  { file: 'phone-tools.png', fragment: '', width: 390, height: 844, tap: '#p9 .paragraph-number' },
  // A4 at 96 dpi without margins.
  { file: 'print.png', fragment: '', width: 673, height: 948, media: 'print' },
]

if (!existsSync(dist)) throw new Error('Nothing is built: run npm run build first.')
const executablePath = findBrowser()
const { origin, close } = await serve(dist)
await mkdir(folder, { recursive: true })
const browser = await chromium.launch({
  args: browserFlags,
  ...(executablePath !== undefined && { executablePath }),
})
for (const picture of pictures) await takePicture(browser, picture)
await browser.close()
close()

async function takePicture(browser: Browser, picture: Picture): Promise<void> {
  const { file, fragment, width, height, colorScheme = 'light', media = 'screen', tap } = picture
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, hasTouch: true })
  await page.emulateMedia({ media })
  await page.goto(origin + PAGE + fragment, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  if (tap !== undefined) {
    await page.locator(tap).tap()
    await page.locator(':popover-open').waitFor()
  }
  await page.screenshot({ path: fileURLToPath(new URL(file, folder)) })
  await page.close()
  console.log(`docs/${file}`)
}
