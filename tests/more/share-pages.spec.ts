import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { serveChanged } from '../fixtures/changed-response.ts'

const front = '/'
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const places = ['r3', 'q1', 'easier-said-than-done']

/** Opens the front page with a link to a share page, as another site may have it. */
async function openPageWithLink(page: Page, address: string): Promise<void> {
  await serveChanged(page, `**${front}`, (html) =>
    html.replace('<h1>', `<h1><a href="${address}">A share page</a> `),
  )
  await page.goto(front)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const id of places) {
      test(`the share page of ${id} leads to its place, and Back to the page before`, async ({
        page,
      }) => {
        await openPageWithLink(page, `/us-mexico-reset/${id}/`)
        await page.getByRole('link', { name: 'A share page' }).click()
        await expect(page).toHaveURL(`/us-mexico-reset/#${id}`)
        await expect(page.locator(`#${id}`)).toBeInViewport()
        await page.goBack()
        await expect(page).toHaveURL(front)
        await page.goForward()
        await expect(page).toHaveURL(`/us-mexico-reset/#${id}`)
      })
    }
  })
}

test.describe('in a browser that ignores meta refresh, a share page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`shows the place and links to it, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await serveChanged(page, '**/us-mexico-reset/r3/', (html) =>
        html.replace(/<meta http-equiv="refresh"[^>]*>/, ''),
      )
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto('/us-mexico-reset/r3/')
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
        expect(violations).toEqual([])
      }
      await expect(page.getByRole('heading')).toHaveText('Recommendation 3')
      await expect(page.locator('main')).toContainText('Hold regular, twice-a-year')
      await page.getByRole('link').click()
      await expect(page).toHaveURL('/us-mexico-reset/#r3')
    })
  }
})

test('the feed and the Markdown of a brief that pages link to are served', async ({ page }) => {
  await page.goto(front)
  const feed = await page.locator('link[type="application/rss+xml"]').getAttribute('href')
  expect((await page.request.get(feed ?? '')).ok()).toBe(true)
  await page.goto('/us-mexico-reset/')
  const markdown = await page.locator('link[type="text/markdown"]').getAttribute('href')
  const response = await page.request.get(markdown ?? '')
  expect(await response.text()).toContain('**7** On the one hand')
})
