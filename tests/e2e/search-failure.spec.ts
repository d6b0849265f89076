/** Search without its index, its topics or its script. */
import { expect, test, type Page } from '@playwright/test'

const status = (page: Page) => page.locator('main').getByRole('status')

test.describe('if the index cannot be loaded', () => {
  const faults = {
    'its script is missing': '**/pagefind/pagefind.js',
    'its words are missing': '**/pagefind/index/*',
    'the text of a brief is missing': '**/pagefind/fragment/*',
    'the topics are missing': '**/search/topics.json',
  }
  for (const [fault, address] of Object.entries(faults)) {
    test(`because ${fault}, it says so and offers the topics`, async ({ page }) => {
      await page.route(address, (route) => route.abort())
      await page.goto('/search/?q=tango')
      await expect(status(page)).toContainText('could not be loaded')
      await page.locator('.results').getByRole('link', { name: 'All topics' }).click()
      await expect(page).toHaveURL(/\/topics\/$/)
    })
  }

  test('says so if it is incomplete', async ({ page }) => {
    await page.route('**/pagefind/{index/*,*.pagefind}', (route) =>
      route.fulfill({ body: 'cut', contentType: 'application/wasm' }),
    )
    await page.goto('/search/?q=tango')
    await expect(status(page)).toContainText('could not be loaded')
  })

  test('says so if its script cannot be loaded', async ({ page }) => {
    await page.route(/search-box.*\.js/, (route) => route.abort())
    await page.goto('/us-mexico-reset/')
    await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
    await page.keyboard.press('/')
    const failure = page.getByRole('dialog').locator('.failure')
    await expect(failure).toContainText('could not be loaded')
    await expect(failure.getByRole('link')).toHaveAttribute('href', '/topics/')
  })

  test('says so after ten seconds of silence, and tries again', async ({ page }) => {
    let isSilent = true
    await page.route('**/pagefind/index/*', (route) =>
      isSilent ? new Promise(() => undefined) : route.continue(),
    )
    await page.goto('/search/?q=tango')
    await expect(status(page)).toContainText('could not be loaded')
    isSilent = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('.results li')).toHaveCount(1)
  })

  test('it works again when the connection is back', async ({ page }) => {
    await page.route('**/search/topics.json', (route) => route.abort())
    await page.goto('/search/?q=USMC')
    await expect(status(page)).toContainText('could not be loaded')
    await page.unroute('**/search/topics.json')
    await page.getByRole('searchbox').press('End')
    await page.keyboard.type('A')
    await expect(status(page)).toHaveText('2 passages for “USMCA”')
  })
})
