/** A report of 25,000 words, of which the browser lays out only what is near the window. */
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { serveChanged } from '../fixtures/changed-response.ts'
import { fontsReady } from '../fixtures/fonts.ts'
import { LONG, longReport } from '../fixtures/long-report.ts'

// One worker, so that the report is built once.
test.describe.configure({ mode: 'default' })

let built: BuiltLibrary
let served: Served

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary(longReport('long-report', LONG))
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`${served.origin}/long-report/${hash}`)
  await fontsReady(page)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
}

/** How far below the edge of the window a place is that a link leads to, and how far it should be. */
const placeOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((target) => {
    const margin = parseFloat(getComputedStyle(target).scrollMarginTop)
    const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
    return { at: target.getBoundingClientRect().top, due: margin + padding }
  })

for (const width of [390, 820, 1440]) {
  test(`at ${width} px a deep link arrives exactly, and stays`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const id of ['p300', 'p12', 'n150', 'p204', 'ref-work60']) {
      await open(page, `?fresh=${id}#${id}`)
      for (const wait of [0, 1500]) {
        await page.waitForTimeout(wait)
        const { at, due } = await placeOf(page, id)
        // Scroll anchoring moves by whole pixels for each section that it lays out.
        expect(Math.abs(at - due), `${id}: at ${at}, due at ${due}`).toBeLessThan(4)
      }
    }
  })
}

test('on a wide screen no note is cut off or covers another, also between sections', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  // Long notes, some of them at the end of a section.
  await serveChanged(page, '**/long-report/', (html) => {
    let count = 0
    return html.replace(/<div class="side-note[^>]*>\s*<p>/g, (start) => {
      count += 1
      return count % 4 === 0 ? `${start}${'A note that goes on. '.repeat(80)}` : start
    })
  })
  await open(page)
  for (const index of [1, 2]) {
    await page.locator('.long > section').nth(index).locator('h2').scrollIntoViewIfNeeded()
    // A script makes the room when the browser has laid out a section.
    await expect(async () => {
      const boxes = await page.locator('.long > section').evaluateAll(
        (sections, at) =>
          sections.slice(at - 1, at + 1).map((section) => ({
            end: section.getBoundingClientRect().bottom,
            notes: [...section.querySelectorAll('.side-note')].map((note) => {
              const { top, bottom } = note.getBoundingClientRect()
              return { top, bottom }
            }),
          })),
        index,
      )
      for (const { end, notes } of boxes) {
        expect(notes.length).toBeGreaterThan(5)
        for (const [at, { top, bottom }] of notes.entries()) {
          expect(bottom).toBeLessThanOrEqual(end + 1)
          expect(top).toBeGreaterThanOrEqual((notes[at - 1]?.bottom ?? -Infinity) - 1)
        }
      }
    }).toPass({ timeout: 15_000 })
  }
})

test('loads without laying out all of it', async ({ page }) => {
  await open(page)
  const laidOut = await page
    .locator('.long > section > h2')
    .evaluateAll((titles) =>
      titles.map((title) => title.checkVisibility({ contentVisibilityAuto: true })),
    )
  expect(laidOut.length).toBeGreaterThan(10)
  expect(laidOut.filter(Boolean).length).toBeLessThan(4)
})

test('is laid out whole without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${served.origin}/long-report/#p300`)
  await expect(page.locator('#p300')).toBeInViewport()
  await expect(page.locator('.long > section').first()).toHaveCSS('content-visibility', 'visible')
  await context.close()
})

test('contents mark the subheading that the reader is at', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '#p300')
  await expect(page.locator('.toc [aria-current]')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(page.locator('.toc [aria-current]')).toBeInViewport()
})
