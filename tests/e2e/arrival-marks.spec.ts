import { expect, test, type Page } from '@playwright/test'

test.describe('on arrival', () => {
  /** What is marked on the page, by the CSS Custom Highlight API. */
  const marked = (page: Page): Promise<string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('arrival') ?? [])].map(String))

  const arrivals: [string, string, string[]][] = [
    ['accents', 'lopez obrador', ['López Obrador']],
    ['hyphens and dots', 'US-Mexico', ['U.S.-Mexico']],
    ['word forms', 'vaccine', ['vaccination', 'immunization']],
    ['aliases', 'UNSC', ['UN Security Council', 'UNSC']],
    ['a correction', 'tangos', ['tango']],
  ]
  for (const [what, query, words] of arrivals) {
    test(`what matched is marked, and no part of a word: ${what}`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`)
      await page.locator('.results li > a[href*="#p"]').first().click()
      await expect(page.locator('body > .place-bar')).toBeVisible()
      const found = await marked(page)
      expect([...new Set(found.map((one) => one.replace(/’s$/, '')))].sort()).toEqual(words.sort())
    })
  }

  test('one goes through the matches, clears them, and shares a clean address', async ({
    page,
  }) => {
    await page.goto('/us-mexico-reset/?mark=UN#p12')
    const bar = page.getByRole('region', { name: 'Search the library' })
    await expect(bar).toContainText(/Match \d of \d/)
    expect(page.url()).toMatch(/\/us-mexico-reset\/#p12$/)
    await expect(page.locator('#p12')).toBeInViewport()
    // The words stand out: their paragraph has a rule only.
    await expect(page.locator('#p12')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await expect(page.locator('#p12')).not.toHaveCSS('box-shadow', 'none')
    const before = await bar.getByRole('status').textContent()
    await bar.getByRole('button', { name: 'Next' }).click()
    await expect(bar.getByRole('status')).not.toHaveText(before ?? '')
    await bar.getByRole('button', { name: 'Previous' }).click()
    await expect(bar.getByRole('status')).toHaveText(before ?? '')
    await bar.getByRole('button', { name: 'Clear' }).click()
    await expect(bar).toBeHidden()
    expect(await marked(page)).toEqual([])
  })
})
