/** The page on paper. */
import { expect, test } from '@playwright/test'
import { brief, open } from '../fixtures/reading.ts'

test('print is light in every theme', async ({ page }) => {
  for (const path of ['/', brief]) {
    await open(page, path)
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    await page.emulateMedia({ media: 'screen' })
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  }
})

test('print leaves out navigation and puts the notes at the end', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.masthead', '.toc', '.progress', '.side-note', '.back-links', '.footer']) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden()
  }
  for (const shown of ['h1', '#r7', '#p14 .paragraph-number', '#n4', '.permalink']) {
    await expect(page.locator(shown), shown).toBeVisible()
  }
  const breaks = await page.locator('.recommendations').evaluate((recommendations) => {
    return getComputedStyle(recommendations).breakAfter
  })
  expect(breaks).toBe('page')
})
