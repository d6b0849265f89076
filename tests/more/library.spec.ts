/** The front page, lists, lost addresses, privacy: what is around the brief. */
import { expect, test, type Page } from '@playwright/test'
import { fontsReady } from '../fixtures/fonts.ts'

const brief = '/us-mexico-reset/'

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await fontsReady(page)
}

test.describe('the front page', () => {
  test('has its name once', async ({ page }) => {
    await open(page, '/')
    await expect(page.getByText('Policy Briefs', { exact: true })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Policy Briefs')
  })

  test('searches while the reader types, and loads nothing for it before', async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await open(page, '/')
    expect(requests.filter((url) => /pagefind|search|query/.test(url))).toEqual([])
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('USMCA')
    await expect(page.locator('main .results li')).toHaveCount(2)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=USMCA$/)
  })

  test('offers to continue where the reader stopped, and nothing moves for it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const offer = page.locator('continue-reading')
    await open(page, '/')
    await expect(offer).toHaveCount(0)
    await open(page, `${brief}#p8`)
    // Scripts wait for the fonts, so that nothing but the offer can move the page.
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/_astro/*.js', async (route) => {
      await released
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    await expect(page.locator('footer')).toBeVisible()
    await fontsReady(page)
    await page.evaluate(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) shifts.push(Number(entry.value))
      }).observe({ type: 'layout-shift' })
    })
    release()
    const link = offer.getByRole('link')
    await expect(link).toHaveText('A Reset in U.S.-Mexico Relations, Easier said than done')
    expect(await page.evaluate('shifts')).toEqual([])
    await link.click()
    await expect(page).toHaveURL(/\/us-mexico-reset\/#p8$/)
  })
})

test.describe('the address of no page', () => {
  test('is searched for, and leads to the front page and the topics', async ({ page }) => {
    const response = await page.goto('/topics/vacination/p7/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('searchbox')).toHaveValue('vacination')
    await expect(page.locator('main .results')).toContainText('vaccination programs')
    for (const name of ['Front page', 'All topics']) {
      const link = page.locator('main').getByRole('link', { name, exact: true })
      const address = await link.first().getAttribute('href')
      expect((await page.request.get(address ?? '')).status()).toBe(200)
    }
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('has an empty field', async ({ page }) => {
      await page.goto('/no-such-page/')
      await expect(page.getByRole('searchbox')).toHaveValue('')
    })
  })
})

for (const width of [320, 390, 820, 1440]) {
  test(`at ${width} px the index has each count on the line of its name`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '/topics/')
    const apart = await page.locator('.name-index dd').evaluateAll((entries) =>
      entries
        .filter((entry) => {
          const [name, count] = [entry.querySelector('a'), entry.querySelector('.imprint')]
          const [line] = name?.getClientRects() ?? []
          const box = count?.getBoundingClientRect()
          if (!line || !box) return true
          return box.top > line.bottom || box.height > 1.5 * line.height
        })
        .map(({ textContent }) => textContent),
    )
    expect(apart).toEqual([])
  })
}

test('topics begin with a capital, and say where their links lead', async ({ page }) => {
  await open(page, '/topics/')
  const names = await page.locator('.name-index dd a').allTextContents()
  expect(names).toContain('Climate change')
  expect(names.filter((name) => /^\p{Ll}/u.test(name))).toEqual([])
  await open(page, '/topics/usmca/')
  const about = page.getByRole('link', { name: 'About USMCA at ustr.gov' })
  await expect(about).toHaveAttribute('href', /^https:\/\/ustr\.gov\//)
})

test.describe('the display settings', () => {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    test(`at ${width} px leave the text in view, sizes in order`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await open(page, brief)
      await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
      const panel = page.locator('#settings')
      const box = await panel.boundingBox()
      const title = await page.locator('h1').boundingBox()
      const apart =
        (box?.y ?? 0) >= (title?.y ?? 0) + (title?.height ?? 0) ||
        (box?.x ?? 0) >= (title?.x ?? 0) + (title?.width ?? 0)
      expect(apart).toBe(true)
      const sizes = await panel
        .locator('[name=size]')
        .evaluateAll((inputs) => inputs.map((input) => input.parentElement?.textContent.trim()))
      expect(sizes).toEqual(['Small', 'Normal', 'Large', 'Largest'])
      if (width > 600) return
      for (const row of await panel.locator('label, button').all()) {
        expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      }
    })
  }

  test('are in the first frame: no flash of the other theme', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript(() => {
      localStorage.setItem('settings', '{"theme":"dark"}')
      const seen = new Set<string>()
      Object.assign(window, { seen })
      const look = () => {
        const { documentElement: root, body } = document
        if (body as HTMLElement | null) seen.add(getComputedStyle(root).backgroundColor)
        requestAnimationFrame(look)
      }
      look()
    })
    await open(page, brief)
    const seen = await page.evaluate(() => [...((window as { seen?: Set<string> }).seen ?? [])])
    expect(seen).toEqual(['rgb(23, 21, 16)'])
    // The browser's own blank page, before there are styles.
    await expect(page.locator('meta[name=color-scheme]')).toHaveAttribute('content', 'dark')
  })
})

test('storage that throws breaks nothing', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  for (const address of ['/', '/privacy/', brief]) {
    await open(page, address)
    await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  }
  await open(page, '/privacy/')
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect(page.locator('forget-all')).toContainText('Nothing is stored')
  expect(errors).toEqual([])
})

test('everything that is stored can be forgotten, and nothing of other sites is', async ({
  page,
}) => {
  await open(page, brief)
  await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Largest' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.evaluate(() => localStorage.setItem('of another site', 'kept'))
  await open(page, `${brief}#p8`)
  await open(page, '/privacy/')
  const stored = () => page.evaluate(() => Object.keys(localStorage).sort())
  expect(await stored()).toEqual(['keys', 'of another site', `place ${brief}`, 'settings'])
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect(page.locator('forget-all')).toContainText('Nothing is stored')
  expect(await stored()).toEqual(['of another site'])
  await expect(page.locator('html')).not.toHaveAttribute('data-size')
})

test.describe('the search window', () => {
  test('fills a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, brief)
    await page.keyboard.press('/')
    const box = await page.getByRole('dialog').boundingBox()
    expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  })

  for (const width of [320, 1440]) {
    test(`at ${width} px keeps Close apart from Search`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, brief)
      await page.keyboard.press('/')
      const dialog = page.getByRole('dialog')
      const close = await dialog.getByRole('button', { name: 'Close' }).boundingBox()
      const field = await dialog.getByRole('searchbox').boundingBox()
      expect((field?.y ?? 0) - ((close?.y ?? 0) + (close?.height ?? 0))).toBeGreaterThanOrEqual(8)
    })
  }
})
