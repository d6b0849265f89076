/** Search from any page. */
import { expect, test, type Page } from '@playwright/test'

async function ready(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
}

test.describe('from anywhere', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`${keys} opens the dialog, with results while typing`, async ({ page }) => {
      await ready(page, '/us-mexico-reset/')
      await page.keyboard.press(keys)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('searchbox')).toBeFocused()
      await page.keyboard.type('López Obrador')
      await expect(dialog.locator('.results li')).toHaveCount(6)
      await dialog.getByRole('link', { name: 'See all 9 passages' }).click()
      await expect(page).toHaveURL(/\/search\/\?q=L%C3%B3pez\+Obrador$/)
      await expect(page.locator('main .results li')).toHaveCount(9)
    })
  }

  test('the masthead opens it, Enter goes to the search page, Esc closes it', async ({ page }) => {
    await ready(page, '/us-mexico-reset/')
    await page.getByRole('banner').getByRole('link', { name: 'Search', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('/')
    await page.keyboard.type('NAFTA')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=NAFTA$/)
  })

  test('a click outside closes it', async ({ page }) => {
    await ready(page, '/us-mexico-reset/')
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await page.mouse.click(5, 5)
    await expect(dialog).toBeHidden()
  })

  test('it fills the screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 })
    await ready(page, '/us-mexico-reset/')
    await page.keyboard.press('/')
    await expect
      .poll(() => page.getByRole('dialog').boundingBox())
      .toEqual({ x: 0, y: 0, width: 390, height: 700 })
  })

  test('searches for what was typed before the script loaded', async ({ page }) => {
    await page.route('**/search-box*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await ready(page, '/us-mexico-reset/')
    await page.keyboard.press('/')
    await page.keyboard.type('USMCA')
    await expect(page.getByRole('dialog').locator('.results li')).toHaveCount(2)
  })

  test('search loads nothing before a reader opens it', async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await ready(page, '/us-mexico-reset/')
    await page.waitForTimeout(300)
    expect(requests.filter((path) => /pagefind|search|query/.test(path))).toEqual([])
    await page.keyboard.press('/')
    await page.keyboard.type('UN')
    await page.getByRole('dialog').locator('.results li').first().waitFor()
    expect(requests).toContain('/pagefind/pagefind.js')
  })

  test('the browser learns how to search here', async ({ page, request }) => {
    await page.goto('/')
    const address = await page.locator('link[rel=search]').getAttribute('href')
    const xml = await (await request.get(address ?? '')).text()
    const template = await page.evaluate((text) => {
      const found = new DOMParser().parseFromString(text, 'text/xml')
      return found.querySelector('Url[type="text/html"]')?.getAttribute('template')
    }, xml)
    expect(template).toBe('https://policy-briefs.example/search/?q={searchTerms}')
  })
})
