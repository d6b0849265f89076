/** Search without its index, its topics or its script. */
import { expect, test, type Page, type Route } from '@playwright/test'
import { PATIENCE } from '../../src/search/query/fetch-json.ts'

const status = (page: Page) => page.locator('main').getByRole('status')

test.describe('if the index cannot be loaded', () => {
  const faults = {
    'its script is missing': '**/pagefind/pagefind.js',
    'its words are missing': '**/pagefind/index/*',
    'the text of a brief is missing': '**/pagefind/fragment/*',
    'the topics are missing': '**/search/topics.json',
  }
  for (const [fault, address] of Object.entries(faults)) {
    test(`because ${fault}, it says so, offers the topics and tries again`, async ({ page }) => {
      await page.route(address, (route) => route.abort())
      await page.goto('/search/?q=tango')
      await expect(status(page)).toContainText('could not be loaded')
      const results = page.locator('main .results')
      await expect(results.getByRole('link', { name: 'All topics' })).toHaveAttribute(
        'href',
        '/topics/',
      )
      await page.unroute(address)
      await results.getByRole('button', { name: 'Try again' }).click()
      await expect(results.locator('li')).toHaveCount(1)
    })
  }

  test('says so if it is incomplete', async ({ page }) => {
    await page.route('**/pagefind/{index/*,*.pagefind}', (route) =>
      route.fulfill({ body: 'cut', contentType: 'application/wasm' }),
    )
    await page.goto('/search/?q=tango')
    await expect(status(page)).toContainText('could not be loaded')
  })

  const SCRIPT = /search-box.*\.js/
  const inDialog = async (page: Page) => {
    await page.goto('/us-mexico-reset/')
    await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('tango')
    return dialog
  }
  const onPage = async (page: Page) => {
    await page.goto('/search/?q=tango')
    return page.locator('main')
  }
  /** As long as search waits for an answer. */
  const wait = (page: Page) => page.clock.fastForward(PATIENCE)
  const silent = (): Promise<void> => new Promise(() => undefined)
  const missing = {
    'is missing': (route: Route) => route.fulfill({ status: 404 }),
    'does not arrive': silent,
  }
  for (const [where, open] of Object.entries({
    'in the dialog': inDialog,
    'on its page': onPage,
  })) {
    for (const [fault, block] of Object.entries(missing)) {
      test(`because its script ${fault}, it says so ${where}, and tries again`, async ({
        page,
      }) => {
        let isBlocked = true
        await page.route(SCRIPT, (route) => (isBlocked ? block(route) : route.continue()))
        await page.clock.install()
        const asked = page.waitForRequest(SCRIPT)
        const failure = (await open(page)).locator('.failure')
        await asked
        if (block === silent) await wait(page)
        await expect(failure).toContainText('could not be loaded')
        await expect(failure).not.toHaveAttribute('hidden')
        expect(await failure.isVisible()).toBe(true)
        await expect(failure.getByRole('link')).toHaveAttribute('href', '/topics/')
        isBlocked = false
        await page.getByRole('searchbox').fill('tango')
        await failure.getByRole('button', { name: 'Try again' }).click()
        await expect(page.locator('main .results li')).toHaveCount(1)
        await expect(page.locator('main .failure')).toBeHidden()
      })
    }

    test(`after ten seconds of silence, it says so ${where}, and tries again`, async ({ page }) => {
      let isSilent = true
      await page.route('**/pagefind/index/*', (route) => (isSilent ? silent() : route.continue()))
      await page.clock.install()
      const asked = page.waitForRequest('**/pagefind/index/*')
      const place = await open(page)
      await asked
      await wait(page)
      await expect(place.locator('.summary')).toContainText('could not be loaded')
      await expect(place.getByRole('link', { name: 'All topics' })).toBeVisible()
      isSilent = false
      await place.getByRole('button', { name: 'Try again' }).click()
      await expect(place.locator('.results li')).toHaveCount(1)
    })
  }

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
