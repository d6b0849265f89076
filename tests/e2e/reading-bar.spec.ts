/** The reading bar, the contents and the line of progress. */
import { expect, test } from '@playwright/test'
import { bar, brief, open, scrollBy } from '../fixtures/reading.ts'

for (const width of [320, 390, 820]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the bar appears on scrolling up past the title, names the section and opens the contents', async ({
      page,
    }) => {
      await open(page, `${brief}#p9`)
      await expect(bar(page)).not.toBeInViewport()
      await scrollBy(page, 300)
      await scrollBy(page, -100)
      await expect(bar(page)).toBeInViewport({ ratio: 1 })
      await bar(page).getByRole('button', { name: 'Contents: Much bigger problems' }).click()
      const entry = page.locator('.toc').getByRole('link', { name: 'Possible and feasible' })
      await expect(entry).toBeInViewport()
      await entry.click()
      await expect(page).toHaveURL(/#possible-and-feasible$/)
      await expect(entry).toBeHidden()
      await expect(bar(page)).not.toBeInViewport()
      await scrollBy(page, 200)
      await expect(bar(page)).not.toBeInViewport()
      await page.evaluate(() => {
        scrollTo(0, 0)
      })
      await expect(bar(page)).not.toBeInViewport()
    })
  })
}

test('Tab and the key c reach the bar, which comes with the focus and never covers it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 700 })
  await open(page)
  const inBar = () => page.evaluate(() => document.activeElement?.closest('reading-bar') != null)
  for (let presses = 0; presses < 15 && !(await inBar()); presses += 1) {
    await page.keyboard.press('Tab')
  }
  expect(await inBar()).toBe(true)
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  await open(page, `${brief}?again#p9`)
  await expect(bar(page)).not.toBeInViewport()
  await page.keyboard.press('c')
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.toc a[aria-current]')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const back = page.getByRole('button', { name: 'Back to where you were' })
  await expect(back).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(back).toBeFocused()
  // The link that was followed is in the contents, which are closed again.
  await page.keyboard.press('Enter')
  await expect(bar(page).getByRole('button', { name: 'Contents' })).toBeFocused()
})

test('next to the text the title of the contents is no control', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  await page.locator('.toc summary').focus()
  await expect(page.locator('.toc summary')).not.toBeFocused()
  await page.keyboard.press('c')
  await expect(page.locator('.toc a').first()).toBeFocused()
})

test('the contents mark each of the last parts in turn, and the one that a link led to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  const current = page.locator('.toc [aria-current]')
  await page.keyboard.press('End')
  await expect(current).toHaveText('About this edition')
  const seen = new Set<string>()
  for (let y = 0; y < 120; y += 1) {
    await page.evaluate(() => {
      window.scrollBy(0, -20)
    })
    await page.evaluate(() => new Promise(requestAnimationFrame))
    seen.add((await current.textContent())?.trim() ?? '')
  }
  for (const part of ['Cite', 'Topics in this brief', 'About the Author', 'Endnotes'])
    expect([...seen]).toContain(part)
  await page.keyboard.press('Home')
  await expect(current).toHaveCount(0)
  for (const part of ['About the Author', 'Topics in this brief', 'Cite', 'About this edition']) {
    await page.locator('.toc').getByRole('link', { name: part }).click()
    await expect(current).toHaveText(part)
  }
})

test('the line at the top of the window shows how far the reader is', async ({ page }) => {
  await page.goto('/us-mexico-reset/')
  const width = () =>
    page.locator('.progress').evaluate((line) => line.getBoundingClientRect().width)
  expect(await width()).toBe(0)
  await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2))
  await expect.poll(async () => Math.round(((await width()) / 1280) * 10)).toBe(5)
})
