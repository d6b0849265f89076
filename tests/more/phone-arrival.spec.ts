/** What a phone shows must stay where it is: at a link's place, after a reload and Back, and later. */
import { expect, test, type Page } from '@playwright/test'
import { fontsReady } from '../fixtures/fonts.ts'

const brief = '/us-mexico-reset/'

test.use({ viewport: { width: 390, height: 844 } })

/** Waits for the text font and the controls. */
async function settle(page: Page): Promise<void> {
  await fontsReady(page)
  await page.waitForTimeout(500)
}

for (const id of ['p14', 'n4', 'colophon']) {
  test(`a link to #${id} leads there at the first visit, and there it stays`, async ({ page }) => {
    await page.goto(`${brief}#${id}`)
    await settle(page)
    const top = await page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(844 / 2)
  })
}

test('nothing moves when a link leads into the text, even where the browser would not help', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { overflow-anchor: none !important }')
    document.adoptedStyleSheets.push(sheet)
  })
  for (const fragment of ['#p14', '#p9:~:text=could%20morph', '#:~:text=could%20morph']) {
    await page.goto(`${brief}?fresh=${fragment.length}${fragment}`)
    await settle(page)
    const place = page.locator(fragment === '#p14' ? '#p14' : '#p9')
    await expect(place, fragment).toBeInViewport()
  }
})

test('a reload and Back return to where one was', async ({ page }) => {
  await page.goto(brief)
  await settle(page)
  await page.locator('#p12').evaluate((one) => {
    one.scrollIntoView({ behavior: 'instant' })
  })
  await settle(page)
  await page.reload()
  await settle(page)
  await expect(page.locator('#p12 .paragraph-number')).toBeInViewport()
  await page.goto('/')
  await page.goBack()
  await settle(page)
  await expect(page.locator('#p12 .paragraph-number')).toBeInViewport()
})

test('the tools that come with the first move push nothing aside', async ({ page }) => {
  await page.goto(brief)
  await settle(page)
  const boxes = () =>
    page
      .locator('.recommendations li > div, .paragraph > p, .endnotes li > div')
      .evaluateAll((blocks) =>
        blocks.map((block) => {
          const { left, top, width, height } = block.getBoundingClientRect()
          return [left, top + scrollY, width, height].map(Math.round)
        }),
      )
  const before = await boxes()
  await page.mouse.move(200, 400)
  await expect(page.locator('#p7 > [aria-haspopup]')).toBeVisible()
  expect(await boxes()).toEqual(before)
})
