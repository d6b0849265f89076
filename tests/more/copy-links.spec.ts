import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { brief, clipboard, open, phone, site } from '../fixtures/sending.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.describe('a link to a place', () => {
  const places = {
    'Paragraph 7': ['#p7', '#p7'],
    'Recommendation 3': ['#r3', 'r3/'],
    'Note 2': ['#n2', '#n2'],
    'Pull quote 1': ['#q1', 'q1/'],
    '“Easier said than done”': ['#easier-said-than-done', 'easier-said-than-done/'],
  }

  test('is copied at every kind of place, and a notice says so', async ({ page }) => {
    await open(page)
    await page.mouse.move(400, 300)
    for (const [name, [place = '', address = '']] of Object.entries(places)) {
      const control = page.getByRole('button', { name: `Copy link: ${name}`, exact: true })
      await page.locator(place).scrollIntoViewIfNeeded()
      await control.click()
      await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
      expect(await clipboard(page)).toBe(site + brief + address)
      await page.keyboard.press('Escape')
      await expect(page.getByText('Link copied')).toHaveCount(0)
    }
    expect(new URL(page.url()).hash).toBe('')
  })

  test('appears on hover and on focus only, and moves nothing', async ({ page }) => {
    await open(page, '#p7')
    const tops = () =>
      page
        .locator('.paragraph > p, .body h2, li > div, .pull-quote, .back-links')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY))
    const before = await tops()
    const control = page.locator('#p7 > .copy-link')
    await page.locator('#p7 > p').hover()
    await expect(control).toHaveCSS('opacity', '1')
    expect(await tops()).toEqual(before)
    await page.mouse.move(1, 1)
    await expect(control).toHaveCSS('opacity', '0')
    await page.locator('#p7 > .paragraph-number').focus()
    await page.keyboard.press('Tab')
    await expect(control).toBeFocused()
    await expect(control).toHaveCSS('opacity', '1')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Link copied')).toBeVisible()
    expect(await clipboard(page)).toBe(`${site}${brief}#p7`)
  })

  test('is not on paper, and has no finding in sight', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, '#p7')
    await page.locator('#p7 > .paragraph-number').focus()
    const control = page.locator('#p7 > .copy-link')
    await expect(control).toBeVisible()
    await control.click()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag22aa', 'best-practice', 'wcag2aaa', 'wcag2aa', 'wcag2a'])
      .analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(control).toBeHidden()
    await expect(page.locator('.notice')).toBeHidden()
  })

  test.describe('on a phone', () => {
    test.use(phone)

    test('is always visible, and the device’s share dialog is offered', async ({ page }) => {
      await page.addInitScript(() => {
        const share = (data: ShareData) => {
          document.title = `shared ${data.url ?? ''}`
          return Promise.resolve()
        }
        Object.defineProperty(navigator, 'share', { value: share })
      })
      await open(page, '#p7')
      const control = page.getByRole('button', { name: 'Copy link: Paragraph 7' })
      await expect(control).toHaveCSS('opacity', '1')
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      await control.tap()
      await expect(page.getByText('Link copied')).toBeVisible()
      expect(await clipboard(page)).toBe(`${site}${brief}#p7`)
      await page.getByRole('button', { name: 'Share…' }).tap()
      await expect(page).toHaveTitle(`shared ${site}${brief}#p7`)
    })
  })

  test('is shown for copying by hand where the browser forbids it', async ({ page }) => {
    await page.addInitScript(() => {
      const write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      Object.defineProperty(navigator.clipboard, 'write', { value: write })
    })
    await open(page, '#p7')
    await page.locator('#p7 > p').hover()
    await page.locator('#p7 > .copy-link').click()
    await expect(page.locator('.notice textarea')).toHaveValue(`${site}${brief}#p7`)
    await expect(page.locator('.notice textarea')).toBeFocused()
  })
})
