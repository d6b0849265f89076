/** What a reader has left when scripts, storage or the browser fail, and on the smallest of screens. */
import { expect, test, type Page } from '@playwright/test'
import { serveChanged } from '../fixtures/changed-response.ts'

const SCRIPTS = /\/_astro\/.*\.js/

/** Errors that no code handles. */
function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return errors
}

/** All of the brief can be read, cited and walked through by plain links. */
async function expectReadable(page: Page): Promise<void> {
  await page.goto('/us-mexico-reset/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#p1')).toBeVisible()
  await page.locator('#n1-ref').click()
  await expect(page).toHaveURL(/#n1$/)
  await expect(page.locator('#n1')).toBeInViewport()
  // Without its script the Cite panel shows every style, and buttons that would do nothing are away.
  await expect(page.locator('.cite dd').last()).toBeVisible()
  await expect(page.locator('.scripted:visible')).toHaveCount(0)
  await page.goto('/us-mexico-reset/r3/')
  await expect(page).toHaveURL(/\/us-mexico-reset\/#r3$/)
  await expect(page.locator('#r3')).toBeInViewport()
}

async function expectSearchExplained(page: Page): Promise<void> {
  await page.goto('/search/?q=tango')
  const words = page.getByText('Search needs JavaScript')
  await expect(words).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'All topics' }).click()
  await expect(page).toHaveURL(/\/topics\/$/)
}

test('without the page’s script everything can be read, and search says why it cannot start', async ({
  page,
}) => {
  await page.route(SCRIPTS, (route) => route.abort())
  await expectReadable(page)
  await expectSearchExplained(page)
})

test('the same if the script is cut off on its way', async ({ page }) => {
  // Half of a script may happen to be valid; one without its last brace is not.
  await serveChanged(page, SCRIPTS, (script) => script.slice(0, script.lastIndexOf('}')))
  await expectReadable(page)
  await expectSearchExplained(page)
})

test('while the script does not arrive, the text is there, and search says so after a while', async ({
  page,
}) => {
  await page.route(SCRIPTS, () => new Promise(() => undefined))
  await page.goto('/us-mexico-reset/', { waitUntil: 'commit' })
  await expect(page.locator('#p1')).toBeVisible()
  await page.goto('/search/?q=tango', { waitUntil: 'commit' })
  const failure = page.locator('main .failure')
  await expect(failure).toContainText('could not be loaded')
  await expect(failure).toBeHidden()
  await expect(failure).toBeVisible({ timeout: 20_000 })
  await expect(failure.getByRole('link')).toHaveAttribute('href', '/topics/')
})

test('a browser without popovers has the page without its script', async ({ page }) => {
  const errors = watchErrors(page)
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'))
  await expectReadable(page)
  await expectSearchExplained(page)
  expect(errors).toEqual([])
})

test('without storage every control works for as long as the page is open', async ({ page }) => {
  const errors = watchErrors(page)
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    }
  })
  await page.goto('/us-mexico-reset/')
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByLabel('Dark').check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Escape')
  await page.locator('#colophon').scrollIntoViewIfNeeded()
  for (const path of ['/', '/search/?q=USMCA', '/privacy/', '/saved/']) {
    await page.goto(path)
    await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  }
  await expect(page.getByText('lets no site keep pages on this device')).toBeVisible()
  await page.waitForTimeout(4000)
  expect(errors).toEqual([])
})

test('a blocker that lets only pages through leaves all of their text', async ({ page }) => {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  )
  await expectReadable(page)
  await expectSearchExplained(page)
  for (const path of ['/', '/topics/', '/authors/', '/about/']) {
    await page.goto(path)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  }
})

test('on a screen of 240 by 320 pixels nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 240, height: 320 })
  for (const path of ['/', '/us-mexico-reset/', '/search/?q=USMCA', '/topics/', '/topics/usmca/']) {
    await page.goto(path)
    await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(240)
  }
})

test('on such a screen a note, the tools of a place and search can be used and closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 240, height: 320 })
  await page.goto('/us-mexico-reset/')
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await page.locator('#n1-ref').click()
  const note = page.locator('.side-note:popover-open')
  await expect(note).toBeInViewport({ ratio: 0.9 })
  await note.getByRole('button', { name: 'Close' }).click()
  await page.locator('#p1 .paragraph-number, #p1 ~ .paragraph-number').first().click()
  await expect(page.getByRole('dialog').getByRole('button').first()).toBeInViewport()
  await page.keyboard.press('Escape')
  // The reading bar has slid in since the page scrolled up, and slides out again above the title.
  await page.evaluate(() => scrollTo(0, 0))
  await expect(page.locator('reading-bar')).not.toBeInViewport()
  await page.locator('a[data-search]').first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('searchbox')).toBeInViewport()
  await dialog.getByRole('searchbox').fill('USMCA')
  await expect(dialog.locator('.results li').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
})
