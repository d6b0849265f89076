/** Jumps inside a brief, arriving by a link, and the way back. */
import { expect, test, type Page } from '@playwright/test'
import { bar, brief, open, scrollBy } from '../fixtures/reading.ts'

const sections = ['a-globally-relevant-agenda', 'easier-said-than-done', 'much-bigger-problems']

/** The lowest edge of what lies over the top of the page. */
async function bottomOfBar(page: Page): Promise<number> {
  const { y, height } = (await bar(page).boundingBox()) ?? { y: 0, height: 0 }
  return Math.max(0, Math.floor(y + height) - 1)
}

for (const width of [320, 390, 820]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('a jump leaves its target whole and clear of the bar', async ({ page }) => {
      await open(page)
      for (const id of ['r7', 'p1', 'p9', 'p14', 'q2', ...sections]) {
        // Upwards and downwards, with the bar in view before.
        for (const from of ['colophon', 'recommendations']) {
          // Until the page has every event of the jump.
          await page.evaluate(async (hash) => {
            const jumped = new Promise((resolve) => {
              window.addEventListener('hashchange', resolve, { once: true })
            })
            location.hash = hash
            await jumped
          }, from)
          await scrollBy(page, 100)
          await scrollBy(page, -60)
          await expect(bar(page)).toBeInViewport({ ratio: 1 })
          await page.evaluate((hash) => {
            // A link of no kind that opens something in its place.
            const link = document.createElement('a')
            link.href = `#${hash}`
            document.querySelector('main')?.append(link)
            link.click()
            link.remove()
          }, id)
          const target = page.locator(`#${id}`)
          const heading = target.locator('xpath=preceding-sibling::*[1][self::h2]')
          const first = (await heading.count()) > 0 ? heading : target
          await expect
            .poll(async () => {
              const top = (await first.boundingBox())?.y ?? 0
              return top >= (await bottomOfBar(page)) && top < 400
            }, `#${id} from #${from}`)
            .toBe(true)
        }
      }
    })
  })
}

for (const width of [390, 1440]) {
  test(`at ${width} px Back to text shows the reference in the middle, marked`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${brief}#n3`)
    await page.locator('#n3').getByRole('link', { name: 'Back to text' }).click()
    const reference = page.locator('#n3-ref')
    await expect(reference).toHaveCSS('outline-style', 'solid')
    const { y = 0 } = (await reference.boundingBox()) ?? {}
    expect(y).toBeGreaterThan(260)
    expect(y).toBeLessThan(540)
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } })

    test('a pull quote leads to its sentence, marked and in view', async ({ page }) => {
      await page.goto(brief)
      await page.locator('#q2').getByRole('link', { name: 'From paragraph 5' }).click()
      const passage = page.locator('#q2-source')
      await expect(passage).toBeInViewport({ ratio: 1 })
      await expect(passage).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
      await expect(passage).toHaveText(/^The current context, .* ripe for collaboration\.$/)
    })
  })
}

test('the bar at the bottom is the next stop of Tab after the place of the link, then the place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, `${brief}#p9`)
  const origin = page.getByRole('region', { name: 'About this link' })
  await expect(origin).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(origin.getByRole('link', { name: 'Start at the beginning' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('#p9 :focus')).toHaveCount(1)
  expect((await origin.boundingBox())?.height).toBeLessThan(64)
})

test('a link into the text says whose it is, until the reader scrolls on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, `${brief}r3/`)
  await page.waitForURL(/#r3$/)
  const origin = page.getByRole('region', { name: 'About this link' })
  await expect(origin).toContainText('From A Reset in U.S.-Mexico Relations by Arturo Sarukhan')
  await origin.getByRole('link', { name: 'Start at the beginning' }).click()
  await expect(page.locator('h1')).toBeInViewport()
  await expect(origin).toBeHidden()
  await open(page, `${brief}?again#p9`)
  await origin.getByRole('button', { name: 'Close' }).click()
  await expect(origin).toBeHidden()
  await open(page)
  await expect(origin).toBeHidden()
})

for (const width of [320, 390, 820, 1440]) {
  test(`at ${width} px the words on whose text it is are above the place of the link`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const id of ['r3', 'p9', 'p7']) {
      await open(page, `${brief}?${id}#${id}`)
      const origin = page.getByRole('region', { name: 'About this link' })
      await expect(origin).toBeVisible()
      const { y = 0, height = 0 } = (await origin.boundingBox()) ?? {}
      expect(y).toBe(0)
      expect((await page.locator(`#${id}`).boundingBox())?.y, id).toBeGreaterThanOrEqual(height)
    }
    await page.mouse.wheel(0, 400)
    await expect(page.getByRole('region', { name: 'About this link' })).toHaveCount(0)
  })
}

test('after a jump the reader can go back to the same place and focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page)
  const link = page.locator('#r1 .argued-in a')
  await link.focus()
  const before = await page.evaluate(() => scrollY)
  await link.press('Enter')
  await expect(page).toHaveURL(/#p11$/)
  const back = page.getByRole('button', { name: 'Back to where you were' })
  await back.click()
  await expect(page).toHaveURL(new RegExp(`${brief}$`))
  await expect(link).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
  await expect(back).toBeHidden()
  // A short jump and reading on need no way back.
  await link.press('Enter')
  await expect(back).toBeVisible()
  await scrollBy(page, 1600)
  await expect(back).toBeHidden()
})
